//! TypeScript: JavaScript's engine, for programs with types.
//!
//! Types are erased and not checked; the crate `sandglass-typescript` tells how. The engine asks its host for that, so that a page loads
//! what does it only if a program needs it; with this feature, every host can.

use std::rc::Rc;

use crate::{
    engine::Engine, filesystem::Filesystem, host::Host, javascript::JavaScript, outcome::Outcome,
    request::Request,
};

/// Boa, for programs in TypeScript.
pub struct TypeScript(JavaScript);

impl TypeScript {
    /// Starts the engine, as [`JavaScript::start`] does.
    pub fn start(host: Rc<dyn Host>) -> Self {
        Self(JavaScript::start(host))
    }
}

impl Engine for TypeScript {
    fn runtime(&self) -> &'static str {
        self.0.runtime()
    }

    fn version(&self) -> &'static str {
        self.0.version()
    }

    fn run(&mut self, request: &Request, host: Rc<dyn Host>, files: Rc<Filesystem>) -> Outcome {
        let request = Request {
            typescript: true,
            ..request.clone()
        };
        self.0.run(&request, host, files)
    }
}
