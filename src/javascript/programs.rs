//! The source files of a run, for the errors in them.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use boa_engine::Context;

use super::program::{Program, without_number};

/// All sources that the engine was given so far, by their paths.
#[derive(Default)]
pub(super) struct Programs {
    known: RefCell<HashMap<String, Rc<Program>>>,
    /// The directory that the run works in, an absolute path.
    directory: RefCell<String>,
    /// The path of the main file.
    main: RefCell<String>,
}

impl Programs {
    pub(super) fn install(context: &mut Context) {
        context.insert_data(Rc::new(Self::default()));
    }

    /// Those of a context. They are empty before there is any program.
    pub(super) fn of(context: &Context) -> Rc<Self> {
        context.get_data::<Rc<Self>>().cloned().unwrap_or_default()
    }

    /// Begins a run in a directory, with a main file there.
    pub(super) fn enter(&self, directory: &str, main: &str) {
        let directory = directory.trim_end_matches('/');
        self.main.replace(format!("{directory}/{main}"));
        self.directory.replace(directory.to_owned());
    }

    pub(super) fn add(&self, program: Program) -> Rc<Program> {
        let program = Rc::new(program);
        let path = program.path().to_owned();
        self.known.borrow_mut().insert(path, program.clone());
        program
    }

    pub(super) fn get(&self, path: &str) -> Option<Rc<Program>> {
        self.known.borrow().get(path).cloned()
    }

    /// The path of the main file.
    pub(super) fn main(&self) -> String {
        self.main.borrow().clone()
    }

    /// What the host calls a file: its path below the directory that the run works in, if it is there.
    pub(super) fn name<'a>(&self, path: &'a str) -> &'a str {
        let path = without_number(path);
        path.strip_prefix(self.directory.borrow().as_str())
            .and_then(|path| path.strip_prefix('/'))
            .unwrap_or(path)
    }
}
