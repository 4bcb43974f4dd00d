//! Data of objects that refers to no other objects.

/// Says of types that they hold nothing of the collector's.
///
/// Boa's derive macro does so too, but only for crates that depend on its collector by name.
macro_rules! untraced {
    ($($type:ty),+) => {
        $(
            impl boa_engine::JsData for $type {}

            impl boa_engine::gc::Finalize for $type {}

            // SAFETY: the type has no field in which there could be a handle of the collector's.
            unsafe impl boa_engine::gc::Trace for $type {
                boa_engine::gc::empty_trace!();
            }
        )+
    };
}

pub(super) use untraced;
