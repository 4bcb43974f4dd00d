//! CommonJS and ES modules, over the files of a run
//! (<https://nodejs.org/docs/latest-v20.x/api/modules.html>, <https://nodejs.org/docs/latest-v20.x/api/esm.html>).
//!
//! A source is an ES module if its name or its package says so, or if it is one by its syntax; otherwise it is the body of a function, as
//! in Node.
//!
//! - `files`, `package`, `resolve`: from a specifier to a file.
//! - `source`: from a file to something that can be run.
//! - `commonjs`, `require`, `class`, `function`: `require`.
//! - `loader`, `bindings`, `graph`, `meta`: `import`.
//! - `names`: what a CommonJS module exports, by its source.
//! - `builtin`: the modules that are no files.
//! - `failure`: errors as Node words them.

mod bindings;
mod builtin;
mod class;
mod commonjs;
mod failure;
mod files;
mod function;
mod graph;
mod loader;
mod meta;
mod names;
mod package;
mod require;
mod resolve;
mod source;

use std::{
    cell::{Cell, RefCell},
    collections::{HashMap, HashSet},
    rc::Rc,
};

use boa_engine::{
    Context, JsObject, JsResult, JsValue, Module, builtins::promise::PromiseState,
    object::builtins::JsPromise,
};

use crate::filesystem::Filesystem;

use super::{own, programs::Programs};

use class::CommonJs;
use package::Package;
use source::Compiled;

pub(super) use require::install_globals;

/// The modules of a run.
///
/// ES modules are known by their keys: the path of a file with the query that its URL may have, or `node:` and the name of a builtin.
#[derive(Default)]
pub(super) struct Modules {
    files: RefCell<Option<Rc<Filesystem>>>,
    known: RefCell<HashMap<String, Module>>,
    /// What the specifiers in each source lead to. They lead there for the rest of the run, whatever becomes of the files.
    resolved: RefCell<HashMap<(String, String), String>>,
    /// What each ES module imports by its declarations: the specifiers, and the keys.
    imports: RefCell<HashMap<String, Vec<(String, String)>>>,
    /// Whether modules are being loaded for the declarations of others.
    is_loading: Cell<bool>,
    /// Those whose bindings are known to be there.
    bound: RefCell<HashSet<String>>,
    /// Those whose evaluation has begun.
    begun: RefCell<HashSet<String>>,
    /// Those that are being evaluated, or wait for others to be.
    active: RefCell<Vec<String>>,
    /// ES modules that stand for CommonJS.
    foreign: RefCell<HashSet<String>>,
    /// Functions around CommonJS modules that were compiled and not yet called.
    functions: RefCell<HashMap<String, JsObject>>,
    packages: RefCell<HashMap<String, Option<Rc<Package>>>>,
    /// What required each CommonJS module first.
    parents: RefCell<HashMap<String, String>>,
    commonjs: RefCell<Option<Rc<CommonJs>>>,
}

/// The engine's own `JSON.parse`, which the guest may replace where it can see it.
struct JsonParse(JsObject);

impl Modules {
    /// The one that a context was built with.
    pub(super) fn of(context: &Context) -> Rc<Self> {
        context
            .downcast_module_loader::<Self>()
            .expect("every context is built with its loader of modules")
    }

    /// Begins a run over its files.
    pub(super) fn enter(&self, files: Rc<Filesystem>, context: &mut Context) -> JsResult<()> {
        self.files.replace(Some(files));
        self.commonjs
            .replace(Some(Rc::new(CommonJs::new(context)?)));
        Ok(())
    }

    /// Runs the main file. The promise of an ES module is there when all of it has run.
    pub(super) fn run_main(
        &self,
        source: &str,
        context: &mut Context,
    ) -> JsResult<Option<JsPromise>> {
        let path = Programs::of(context).main();
        self.run_source(&path, source, context)
    }

    /// Runs a source as if it were the main file, under a path of its own.
    pub(super) fn run_source(
        &self,
        path: &str,
        source: &str,
        context: &mut Context,
    ) -> JsResult<Option<JsPromise>> {
        let format = self.format(path, context)?;
        match source::compile(path, source, format, context)? {
            Compiled::Function(function) => {
                self.run_main_function(path, function, context)?;
                Ok(None)
            }
            Compiled::Module(module) => {
                self.known.borrow_mut().insert(path.to_owned(), module);
                self.evaluate(path, context).map(Some)
            }
        }
    }

    fn module(&self, key: &str) -> Option<Module> {
        self.known.borrow().get(key).cloned()
    }

    fn parts(&self) -> Rc<CommonJs> {
        self.commonjs
            .borrow()
            .clone()
            .expect("a run enters before any module is asked for")
    }
}

/// Defines what is the same in each run.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let json = context.intrinsics().objects().json();
    let parse = own::property(&json, &boa_engine::js_string!("parse").into())
        .and_then(|it| it.value().and_then(JsValue::as_callable))
        .expect("Boa defines JSON.parse");
    context.insert_data(JsonParse(parse));
    function::install(context)?;
    class::install(context)
}

/// Says that somebody looks after a promise, so that its rejection is not reported.
fn disregard(promise: &JsPromise, context: &mut Context) -> JsResult<()> {
    let ignore = super::natives::function("", 0, |_, _, _| Ok(JsValue::undefined()), context);
    promise.then(None, Some(ignore), context).map(drop)
}

/// The reason of a promise that is rejected, which is not to be reported.
fn rejection(promise: &JsPromise, context: &mut Context) -> JsResult<Option<JsValue>> {
    match promise.state() {
        PromiseState::Rejected(reason) => {
            disregard(promise, context)?;
            Ok(Some(reason))
        }
        PromiseState::Pending | PromiseState::Fulfilled(_) => Ok(None),
    }
}
