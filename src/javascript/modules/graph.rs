//! Modules that import each other: loaded, linked and evaluated.
//!
//! Boa descends into what a module imports once for each of its steps, and gives a promise only to the module that it began with. So each
//! module is linked and evaluated on its own here, after those that it imports and in the order that the specification has: no chain of
//! modules is deep, and every module has its promise.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use boa_engine::{
    Context, JsError, JsNativeError, JsResult, JsValue, Module, Source,
    builtins::promise::PromiseState, js_string, object::builtins::JsPromise,
};

use super::{
    Modules, disregard,
    failure::{self, Class},
    function::fenced,
    rejection,
};
use crate::javascript::event_loop::EventLoop;

/// What a walk over modules does with those that import each other, of which the first is the one that was met first.
type Visit<'a> = dyn FnMut(&Modules, &[String], &mut Context) -> JsResult<bool> + 'a;

/// A module on the way of a walk.
struct Step {
    key: String,
    index: usize,
    /// The index of the first module that this one leads back to.
    low: usize,
    /// How many of its imports were looked at.
    next: usize,
}

impl Modules {
    /// Has a module evaluated with all that it imports. The promise is settled when that is done.
    pub(super) fn evaluate(&self, key: &str, context: &mut Context) -> JsResult<JsPromise> {
        let module = self.existing_module(key)?;
        if self.begun.borrow().contains(key) {
            return evaluate(&module, context);
        }
        self.load_imports(&module, context)?;
        self.link(key, context)?;
        self.walk(key, context, &mut |modules, members, context| {
            let root = &members[0];
            if !modules.begun.borrow_mut().insert(root.clone()) {
                return Ok(true);
            }
            modules.begun.borrow_mut().extend(members.iter().cloned());
            let length = modules.active.borrow().len();
            modules.active.borrow_mut().extend(members.iter().cloned());
            let promise = modules
                .existing_module(root)
                .and_then(|module| evaluate(&module, context));
            modules.active.borrow_mut().truncate(length);
            let promise = promise?;
            let is_rejected = matches!(promise.state(), PromiseState::Rejected(_));
            if root != key {
                // The error is that of the module that the walk began with, too.
                disregard(&promise, context)?;
            }
            Ok(!is_rejected)
        })?;
        evaluate(&module, context)
    }

    /// Has an ES module evaluated at once, and gives its namespace.
    pub(super) fn require_module(
        &self,
        key: &str,
        from: &str,
        context: &mut Context,
    ) -> JsResult<JsValue> {
        let module = self.existing_module(key)?;
        self.load_imports(&module, context)?;
        // The engine can neither link nor evaluate what imports a module that is being evaluated.
        let active: HashSet<String> = self.active.borrow().iter().cloned().collect();
        let mut is_cycle = false;
        self.walk(key, context, &mut |_, members, _| {
            is_cycle |= members.iter().any(|member| active.contains(member));
            Ok(!is_cycle)
        })?;
        if is_cycle {
            let message = format!(
                "Cannot require() ES Module {key} in a cycle. (from {from}) A cycle involving require(esm) is not \
                 allowed to maintain invariants mandated by the ECMAScript specification. Try making at least part \
                 of the dependency in the graph lazily loaded."
            );
            let code = "ERR_REQUIRE_CYCLE_MODULE";
            return Err(failure::coded(Class::Error, code, &message, context));
        }
        let promise = self.evaluate(key, context)?;
        if let Some(reason) = rejection(&promise, context)? {
            return Err(JsError::from_opaque(reason));
        }
        if matches!(promise.state(), PromiseState::Pending) {
            let message = format!(
                "require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where \
                 the top-level await comes from, use --experimental-print-required-tla.\n  From {from} \n  \
                 Requiring {key} "
            );
            let code = "ERR_REQUIRE_ASYNC_MODULE";
            disregard(&promise, context)?;
            return Err(failure::coded(Class::Error, code, &message, context));
        }
        self.required_namespace(key, &module, context)
    }

    /// What `require` gives for an ES module: with a default export, it says like a transpiled module that it is one.
    fn required_namespace(
        &self,
        key: &str,
        module: &Module,
        context: &mut Context,
    ) -> JsResult<JsValue> {
        /// What Node evaluates for it.
        const FACADE: &str = "export * from 'original'; export { default } from 'original'; export const __esModule = true;";

        let namespace = module.namespace(context);
        if !namespace.has_property(js_string!("default"), context)?
            || namespace.has_property(js_string!("__esModule"), context)?
        {
            return Ok(namespace.into());
        }
        let facade = format!("node:facade/{key}");
        if self.module(&facade).is_none() {
            let asked = (facade.clone(), "original".to_owned());
            self.resolved.borrow_mut().insert(asked, key.to_owned());
            let source = Source::from_bytes(FACADE).with_path(Path::new(&facade));
            let made = Module::parse(source, None, context)?;
            self.known.borrow_mut().insert(facade.clone(), made);
        }
        let promise = self.evaluate(&facade, context)?;
        disregard(&promise, context)?;
        let facade = self.existing_module(&facade)?;
        Ok(facade.namespace(context).into())
    }

    fn existing_module(&self, key: &str) -> JsResult<Module> {
        self.module(key).ok_or_else(|| {
            JsNativeError::error()
                .with_message(format!("the module {key} was not loaded"))
                .into()
        })
    }

    /// Loads what a module imports, and what that imports.
    fn load_imports(&self, module: &Module, context: &mut Context) -> JsResult<()> {
        let event_loop = EventLoop::of(context);
        self.is_loading.set(true);
        let loaded = event_loop.load_all(|context| module.load(context), context);
        self.is_loading.set(false);
        match rejection(&loaded?, context)? {
            Some(reason) => Err(JsError::from_opaque(reason)),
            None => Ok(()),
        }
    }

    /// Looks whether all is there that a module and its imports take from each other, and links them.
    fn link(&self, key: &str, context: &mut Context) -> JsResult<()> {
        self.walk(key, context, &mut |modules, members, context| {
            for member in members.iter().rev() {
                modules.check_bindings(member, context)?;
            }
            let root = modules.existing_module(&members[0])?;
            fenced(
                &root,
                |module, context| module.link(context).map(|()| JsValue::undefined()),
                context,
            )?;
            Ok(true)
        })
    }

    /// Visits a module and all that it imports, as long as `visit` says so: what a module imports comes before it, and modules that import
    /// each other come together. Those that wait for them are active meanwhile.
    fn walk(&self, key: &str, context: &mut Context, visit: &mut Visit<'_>) -> JsResult<()> {
        let length = self.active.borrow().len();
        let result = self.walk_from(key, context, visit);
        self.active.borrow_mut().truncate(length);
        result
    }

    /// Tarjan's algorithm, as in the specification's (ECMA-262, section 16.2.1.6.1). The modules whose group is not complete are the last that
    /// are active.
    fn walk_from(&self, key: &str, context: &mut Context, visit: &mut Visit<'_>) -> JsResult<()> {
        let mut met: HashMap<String, Option<usize>> = HashMap::new();
        let mut steps = vec![Step::new(key, 0)];
        met.insert(key.to_owned(), Some(0));
        self.active.borrow_mut().push(key.to_owned());
        while let Some(step) = steps.last_mut() {
            let imported = self
                .imports
                .borrow()
                .get(&step.key)
                .and_then(|imports| imports.get(step.next))
                .map(|(_, imported)| imported.clone());
            if let Some(imported) = imported {
                step.next += 1;
                match met.get(&imported) {
                    // It leads back.
                    Some(Some(index)) => step.low = step.low.min(*index),
                    Some(None) => {}
                    None => {
                        let index = met.len();
                        met.insert(imported.clone(), Some(index));
                        steps.push(Step::new(&imported, index));
                        self.active.borrow_mut().push(imported);
                    }
                }
                continue;
            }
            let Some(step) = steps.pop() else { break };
            if let Some(importer) = steps.last_mut() {
                importer.low = importer.low.min(step.low);
            }
            if step.low < step.index {
                continue;
            }
            let members = {
                let mut active = self.active.borrow_mut();
                let start = active.iter().rposition(|it| *it == step.key);
                active.split_off(start.unwrap_or(0))
            };
            for member in &members {
                met.insert(member.clone(), None);
            }
            if !visit(self, &members, context)? {
                return Ok(());
            }
        }
        Ok(())
    }
}

/// Evaluates a module whose imports were evaluated.
fn evaluate(module: &Module, context: &mut Context) -> JsResult<JsPromise> {
    let promise = fenced(
        module,
        |module, context| module.evaluate(context).map(JsValue::from),
        context,
    )?;
    let promise = promise.as_object().ok_or_else(|| {
        JsNativeError::error().with_message("the evaluation of a module gives a promise")
    })?;
    JsPromise::from_object(promise)
}

impl Step {
    fn new(key: &str, index: usize) -> Self {
        Self {
            key: key.to_owned(),
            index,
            low: index,
            next: 0,
        }
    }
}
