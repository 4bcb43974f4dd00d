//! The function `require` of a module.

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string,
    object::{
        FunctionObjectBuilder,
        builtins::{JsArray, JsFunction},
    },
};

use super::{
    Modules, builtin,
    class::strings,
    commonjs::{MainModule, specifier_of},
    resolve::{self, directory, is_path, package_directories},
};
use crate::javascript::{natives, programs::Programs};

/// What such a function knows: its module, and the path of that.
type Captures = (JsObject, JsString);

/// What it does with its arguments.
type Body = fn(&[JsValue], &Captures, &mut Context) -> JsResult<JsValue>;

/// Makes `require`, `module` and `exports` global, as a console has them. They are those of the main file.
pub(in crate::javascript) fn install_globals(context: &mut Context) -> JsResult<()> {
    let modules = Modules::of(context);
    let path = Programs::of(context).main();
    let module = modules.parts().make("<repl>", &path, context)?;
    let require = make_require(&module, &path, context)?;
    let exports = module.get(js_string!("exports"), context)?;
    natives::global("require", require, false, context)?;
    natives::global("module", module, false, context)?;
    natives::global("exports", exports, false, context)
}

/// Makes the function `require` of a module.
pub(super) fn make_require(
    module: &JsObject,
    path: &str,
    context: &mut Context,
) -> JsResult<JsFunction> {
    let captures = (module.clone(), JsString::from(path));
    let require = bound(
        "require",
        1,
        captures.clone(),
        context,
        |arguments, (module, path), context| {
            let modules = Modules::of(context);
            let path = resolve::text(path);
            modules.require(arguments.get_or_undefined(0), module, &path, context)
        },
    );
    let resolve = bound(
        "resolve",
        2,
        captures.clone(),
        context,
        |arguments, (_, path), context| resolve_for(arguments, &resolve::text(path), context),
    );
    let paths = bound(
        "paths",
        1,
        captures,
        context,
        |arguments, (_, path), context| {
            let specifier = specifier_of("request", arguments.get_or_undefined(0), context)?;
            if builtin::name(&specifier, context)?.is_some() {
                return Ok(JsValue::null());
            }
            let from = resolve::text(path);
            let from = directory(&from);
            let paths = if is_path(&specifier) {
                vec![from.to_owned()]
            } else {
                package_directories(from)
            };
            Ok(strings(paths, context).into())
        },
    );
    natives::property(&resolve, "paths", paths, true, context)?;
    natives::property(&require, "resolve", resolve, true, context)?;
    let main = context.get_data::<MainModule>();
    let main = main.map_or_else(JsValue::undefined, |it| it.0.clone().into());
    natives::property(&require, "main", main, true, context)?;
    let parts = Modules::of(context).parts();
    let extensions = parts.extensions.clone();
    natives::property(&require, "extensions", extensions, true, context)?;
    natives::property(&require, "cache", parts.cache.clone(), true, context)?;
    Ok(require)
}

fn bound(
    name: &str,
    length: usize,
    captures: Captures,
    context: &mut Context,
    body: Body,
) -> JsFunction {
    let function = NativeFunction::from_copy_closure_with_captures(
        move |_, arguments, captures, context| body(arguments, captures, context),
        captures,
    );
    FunctionObjectBuilder::new(context.realm(), function)
        .name(JsString::from(name))
        .length(length)
        .build()
}

/// `require.resolve(request, options)`.
fn resolve_for(arguments: &[JsValue], path: &str, context: &mut Context) -> JsResult<JsValue> {
    let specifier = specifier_of("request", arguments.get_or_undefined(0), context)?;
    if builtin::name(&specifier, context)?.is_some() {
        return Ok(JsString::from(specifier.as_str()).into());
    }
    let modules = Modules::of(context);
    let options = arguments.get_or_undefined(1).as_object();
    let paths = match options {
        Some(options) => options.get(js_string!("paths"), context)?.as_object(),
        None => None,
    };
    if let Some(paths) = paths.filter(JsObject::is_array) {
        let paths = JsArray::from_object(paths)?;
        for index in 0..paths.length(context)? {
            let from = paths.get(index, context)?.to_string(context)?;
            let from = resolve::join(directory(path), &resolve::text(&from));
            if let Some(file) = modules.find_required(&specifier, &from, context)? {
                return Ok(JsString::from(file.as_str()).into());
            }
        }
    }
    let file = modules.resolve(&specifier, path, directory(path), context)?;
    Ok(JsString::from(file.as_str()).into())
}
