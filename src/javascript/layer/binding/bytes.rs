//! Bytes that a module hands over.

use std::ops::Range;

use boa_engine::{
    Context, JsNativeError, JsObject, JsResult, JsValue,
    object::builtins::{JsArrayBuffer, JsTypedArray, JsUint8Array},
};

/// Bytes in a guest's buffer.
pub(super) struct View {
    buffer: JsArrayBuffer,
    range: Range<usize>,
}

impl View {
    /// What a typed array shows of its buffer.
    pub(super) fn of(value: &JsValue, context: &mut Context) -> JsResult<Self> {
        let wrong = || JsNativeError::typ().with_message("These are no bytes");
        let object: JsObject = value.as_object().ok_or_else(wrong)?;
        let array = JsTypedArray::from_object(object)?;
        let start = array.byte_offset(context)?;
        let length = array.byte_length(context)?;
        let buffer = array.buffer(context)?.as_object().ok_or_else(wrong)?;
        let buffer = JsArrayBuffer::from_object(buffer)?;
        Ok(Self {
            buffer,
            range: start..start.saturating_add(length),
        })
    }

    pub(super) fn read<T>(&self, read: impl FnOnce(&[u8]) -> T) -> T {
        let data = self.buffer.data();
        let bytes = data
            .as_deref()
            .and_then(|data| data.get(self.range.clone()));
        read(bytes.unwrap_or_default())
    }

    pub(super) fn write<T>(&self, write: impl FnOnce(&mut [u8]) -> T) -> T {
        let mut data = self.buffer.data_mut();
        let bytes = data
            .as_deref_mut()
            .and_then(|data| data.get_mut(self.range.clone()));
        write(bytes.unwrap_or_default())
    }

    pub(super) fn to_vec(&self) -> Vec<u8> {
        self.read(<[u8]>::to_vec)
    }
}

/// A new `Uint8Array`.
pub(super) fn array(bytes: &[u8], context: &mut Context) -> JsResult<JsValue> {
    let buffer = JsArrayBuffer::new(bytes.len(), context)?;
    if let Some(mut data) = buffer.data_mut() {
        data.copy_from_slice(bytes);
    }
    Ok(JsUint8Array::from_array_buffer(buffer, context)?.into())
}
