//! `import.meta` (<https://nodejs.org/docs/latest-v20.x/api/esm.html#importmeta>).

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string,
    object::FunctionObjectBuilder,
};

use super::{
    Modules,
    resolve::{self, directory, without_query},
};
use crate::javascript::{natives, program::url};

/// Fills in what a module finds there. What cannot be defined is left out: nothing can fail on a fresh object.
pub(super) fn fill(meta: &JsObject, key: &str, context: &mut Context) -> JsResult<()> {
    let path = without_query(key);
    let resolve = NativeFunction::from_copy_closure_with_captures(
        |_, arguments, key, context| {
            let specifier = arguments.get_or_undefined(0).to_string(context)?;
            let specifier = resolve::text(&specifier);
            let found =
                Modules::of(context).find_imported(&specifier, &resolve::text(key), context);
            let found = match found {
                Ok(found) => found,
                // It tells where a file would be.
                Err(_) if resolve::is_path(&specifier) => {
                    let key = resolve::text(key);
                    resolve::join(directory(without_query(&key)), &specifier)
                }
                Err(error) => return Err(error),
            };
            Ok(match found.strip_prefix("node:") {
                Some(_) => JsString::from(found.as_str()),
                None => JsString::from(url(&found).as_str()),
            }
            .into())
        },
        JsString::from(key),
    );
    let resolve = FunctionObjectBuilder::new(context.realm(), resolve)
        .name(js_string!("resolve"))
        .length(1)
        .build();
    let values: [(&str, JsValue); 4] = [
        ("dirname", JsString::from(directory(path)).into()),
        ("filename", JsString::from(path).into()),
        ("resolve", resolve.into()),
        ("url", JsString::from(url(key).as_str()).into()),
    ];
    for (name, value) in values {
        natives::property(meta, name, value, true, context)?;
    }
    Ok(())
}
