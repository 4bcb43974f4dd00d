//! Hashes of bytes, by the crates of RustCrypto: for `crypto.createHash`, `crypto.createHmac` and `crypto.subtle.digest`.

use hmac::{EagerHash, Hmac, KeyInit, Mac};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};

/// The algorithms that there are, by the names that Node's `crypto.getHashes` has for them.
pub(super) const ALGORITHMS: [&str; 6] = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];

/// A hash of what was fed to it so far.
pub(super) struct Hasher(Box<dyn State>);

impl Hasher {
    /// A hash by one of [`ALGORITHMS`], whatever the case of its letters; `None` if it is none of them.
    pub(super) fn new(algorithm: &str) -> Option<Self> {
        let state: Box<dyn State> = match algorithm.to_ascii_lowercase().as_str() {
            "md5" => Box::new(Md5::new()),
            "sha1" => Box::new(Sha1::new()),
            "sha224" => Box::new(Sha224::new()),
            "sha256" => Box::new(Sha256::new()),
            "sha384" => Box::new(Sha384::new()),
            "sha512" => Box::new(Sha512::new()),
            _ => return None,
        };
        Some(Self(state))
    }

    /// The code that tells a message from one of somebody without the key (RFC 2104), by one of [`ALGORITHMS`]. A key may have any
    /// length, also none.
    pub(super) fn keyed(algorithm: &str, key: &[u8]) -> Option<Self> {
        let state = match algorithm.to_ascii_lowercase().as_str() {
            "md5" => keyed::<Md5>(key),
            "sha1" => keyed::<Sha1>(key),
            "sha224" => keyed::<Sha224>(key),
            "sha256" => keyed::<Sha256>(key),
            "sha384" => keyed::<Sha384>(key),
            "sha512" => keyed::<Sha512>(key),
            _ => return None,
        };
        Some(Self(state))
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash, or the code, of all that was fed. A clone gives the same and can be fed on.
    pub(super) fn digest(self) -> Vec<u8> {
        self.0.digest()
    }
}

impl Clone for Hasher {
    fn clone(&self) -> Self {
        Self(self.0.clone_boxed())
    }
}

fn keyed<D>(key: &[u8]) -> Box<dyn State>
where
    D: EagerHash,
    Hmac<D>: KeyInit + Mac + Clone + 'static,
{
    let code = <Hmac<D> as KeyInit>::new_from_slice(key);
    Box::new(Keyed(code.expect("a key of any length is accepted")))
}

/// What all algorithms have in common, so that which one it is need not be known but at the start.
trait State {
    fn update(&mut self, bytes: &[u8]);
    fn digest(self: Box<Self>) -> Vec<u8>;
    fn clone_boxed(&self) -> Box<dyn State>;
}

impl<D: Digest + Clone + 'static> State for D {
    fn update(&mut self, bytes: &[u8]) {
        Digest::update(self, bytes);
    }

    fn digest(self: Box<Self>) -> Vec<u8> {
        self.finalize().to_vec()
    }

    fn clone_boxed(&self) -> Box<dyn State> {
        Box::new(self.clone())
    }
}

#[derive(Clone)]
struct Keyed<M>(M);

impl<M: Mac + Clone + 'static> State for Keyed<M> {
    fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn digest(self: Box<Self>) -> Vec<u8> {
        self.0.finalize().into_bytes().to_vec()
    }

    fn clone_boxed(&self) -> Box<dyn State> {
        Box::new(self.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hexadecimal(hasher: Hasher) -> String {
        let bytes = hasher.digest();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn hash(algorithm: &str, message: &[u8]) -> String {
        let mut hasher = Hasher::new(algorithm).expect("it is one of the list");
        hasher.update(message);
        hexadecimal(hasher)
    }

    fn code(algorithm: &str, key: &[u8], message: &[u8]) -> String {
        let mut hasher = Hasher::keyed(algorithm, key).expect("it is one of the list");
        hasher.update(message);
        hexadecimal(hasher)
    }

    /// RFC 1321, section A.5, and NIST's examples for FIPS 180-4.
    #[test]
    fn the_hashes_are_those_of_the_standards() {
        let expected = [
            ("md5", "900150983cd24fb0d6963f7d28e17f72"),
            ("SHA1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (
                "sha224",
                "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
            ),
            (
                "sha256",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            ),
            (
                "sha384",
                "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
            ),
            (
                "sha512",
                "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            ),
        ];
        for (algorithm, expected) in expected {
            assert_eq!(hash(algorithm, b"abc"), expected, "{algorithm}");
        }
    }

    /// RFC 2202 and RFC 4231, case 2 of each.
    #[test]
    fn the_codes_are_those_of_the_standards() {
        let expected = [
            ("md5", "750c783e6ab0b503eaa86e310a5db738"),
            ("sha1", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
            (
                "sha256",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
        ];
        for (algorithm, expected) in expected {
            let code = code(algorithm, b"Jefe", b"what do ya want for nothing?");
            assert_eq!(code, expected, "{algorithm}");
        }
    }

    #[test]
    fn keys_may_have_any_length() {
        let long = vec![0xaa; 131];
        let message = b"Test Using Larger Than Block-Size Key - Hash Key First";
        assert_eq!(
            code("sha256", &long, message),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
        assert_eq!(
            code("sha256", b"", b""),
            "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"
        );
    }

    #[test]
    fn what_comes_in_pieces_is_hashed_as_one() {
        let message: Vec<u8> = (0..=255).cycle().take(1000).collect();
        for algorithm in ALGORITHMS {
            let mut hasher = Hasher::new(algorithm).expect("it is one of the list");
            for piece in message.chunks(77) {
                hasher.update(piece);
            }
            assert_eq!(hexadecimal(hasher), hash(algorithm, &message));
        }
    }

    #[test]
    fn a_clone_goes_its_own_way() {
        for algorithm in ALGORITHMS {
            let mut hasher = Hasher::keyed(algorithm, b"key").expect("it is one of the list");
            hasher.update(b"a");
            let mut other = hasher.clone();
            other.update(b"b");
            assert_eq!(hexadecimal(hasher), code(algorithm, b"key", b"a"));
            assert_eq!(hexadecimal(other), code(algorithm, b"key", b"ab"));
        }
    }

    #[test]
    fn other_algorithms_are_refused() {
        for algorithm in ["", "sha", "md4", "sha512-256"] {
            assert!(Hasher::new(algorithm).is_none(), "{algorithm}");
            assert!(Hasher::keyed(algorithm, b"").is_none(), "{algorithm}");
        }
    }
}
