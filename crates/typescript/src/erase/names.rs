//! What the names in namespaces and enums mean.
//!
//! Inside of a namespace, a variable that it exports is a property of its object, and so is what another block of the same namespace
//! exports; inside of an enum, the members are. Everywhere else a name means what it means in JavaScript.

use std::collections::{HashMap, HashSet};

use oxc_ast::ast::{
    BindingIdentifier, BindingPattern, Declaration, IdentifierReference, ModuleDeclaration,
    Program, Statement, TSEnumDeclaration, TSModuleBlock, TSNamespaceDeclaration,
    TSNamespaceDeclarationBody,
};
use oxc_ast_visit::{Visit, walk};
use oxc_semantic::{ScopeId, Scoping, SymbolFlags};

/// A namespace or an enum, by what tells it from others: where its name was first declared and, if a namespace exports it, the way there.
type Key = String;

/// A block of a namespace, or the body of an enum.
pub(super) struct Container {
    key: Key,
    /// What its object is called inside.
    pub(super) parameter: String,
}

pub(super) struct Names<'s> {
    scoping: &'s Scoping,
    containers: HashMap<ScopeId, Container>,
    /// What can be had as properties, by namespace or enum.
    members: HashMap<Key, HashSet<String>>,
    /// Of those the variables, which are nothing but properties.
    variables: HashMap<Key, HashSet<String>>,
}

impl<'s> Names<'s> {
    pub(super) fn new<'a>(scoping: &'s Scoping, program: &Program<'a>) -> Self {
        let mut collector = Collector {
            names: Self {
                scoping,
                containers: HashMap::new(),
                members: HashMap::new(),
                variables: HashMap::new(),
            },
            inside: Vec::new(),
            exported: false,
        };
        collector.visit_program(program);
        collector.names
    }

    pub(super) fn container(&self, scope: ScopeId) -> Option<&Container> {
        self.containers.get(&scope)
    }

    /// The object that a name is a property of, if it is one where it stands.
    pub(super) fn object_of(&self, name: &IdentifierReference) -> Option<&str> {
        if self.containers.is_empty() {
            return None;
        }
        let reference = self.scoping.get_reference(name.reference_id.get()?);
        for scope in self.scoping.scope_ancestors(reference.scope_id()) {
            let container = self.containers.get(&scope);
            let symbol = self.scoping.get_binding(scope, name.name);
            let is_value = symbol.is_some_and(|symbol| {
                let flags = self.scoping.symbol_flags(symbol);
                flags.intersects(SymbolFlags::Value | SymbolFlags::Import)
            });
            if let Some(container) = container {
                let table = if is_value {
                    &self.variables
                } else {
                    &self.members
                };
                if table
                    .get(&container.key)
                    .is_some_and(|names| names.contains(name.name.as_str()))
                {
                    return Some(&container.parameter);
                }
            }
            if is_value {
                return None;
            }
        }
        None
    }

    /// A name for the object of a namespace or an enum that nothing inside of it is called.
    fn parameter(&self, name: &str, scope: ScopeId) -> String {
        let is_taken = |candidate: &str| {
            self.scoping.symbol_ids().any(|symbol| {
                let at = self.scoping.symbol_scope_id(symbol);
                self.scoping.symbol_name(symbol) == candidate
                    && !self
                        .scoping
                        .symbol_flags(symbol)
                        .intersects(SymbolFlags::EnumMember)
                    && (at == scope || self.scoping.scope_is_descendant_of(at, scope))
            })
        };
        let numbered = (1..).map(|number| format!("{name}_{number}"));
        let mut candidates = std::iter::once(name.to_owned()).chain(numbered);
        candidates
            .find(|candidate| !is_taken(candidate))
            .unwrap_or_default()
    }
}

/// The walk that finds all namespaces and enums, and what they have.
struct Collector<'s> {
    names: Names<'s>,
    /// The namespaces around the place.
    inside: Vec<Key>,
    /// Whether what is visited next is exported.
    exported: bool,
}

impl Collector<'_> {
    fn key(&self, id: &BindingIdentifier, is_exported: bool) -> Key {
        match self.inside.last() {
            Some(outer) if is_exported => format!("{outer}.{}", id.name),
            _ => {
                let symbol = id.symbol_id.get();
                symbol.map_or_else(String::new, |symbol| format!("#{}", symbol.index()))
            }
        }
    }

    fn enter(&mut self, key: &Key, id: &BindingIdentifier, scope: Option<ScopeId>) {
        if let Some(scope) = scope {
            let parameter = self.names.parameter(&id.name, scope);
            let key = key.clone();
            let container = Container { key, parameter };
            self.names.containers.insert(scope, container);
        }
    }

    fn export(&mut self, name: &str, is_variable: bool) {
        let Some(key) = self.inside.last() else {
            return;
        };
        let members = self.names.members.entry(key.clone()).or_default();
        members.insert(name.to_owned());
        if is_variable {
            let variables = self.names.variables.entry(key.clone()).or_default();
            variables.insert(name.to_owned());
        }
    }

    fn export_pattern(&mut self, pattern: &BindingPattern) {
        let mut names = Vec::new();
        names_of(pattern, &mut names);
        for name in names {
            self.export(&name, true);
        }
    }

    fn export_declaration(&mut self, declaration: &Declaration) {
        match declaration {
            Declaration::VariableDeclaration(variables) => {
                for variable in &variables.declarations {
                    self.export_pattern(&variable.id);
                }
            }
            Declaration::TSImportEqualsDeclaration(alias) => self.export(&alias.id.name, true),
            Declaration::FunctionDeclaration(function) => {
                if let Some(id) = &function.id {
                    self.export(&id.name, false);
                }
            }
            Declaration::ClassDeclaration(class) => {
                if let Some(id) = &class.id {
                    self.export(&id.name, false);
                }
            }
            Declaration::TSEnumDeclaration(it) => self.export(&it.id.name, false),
            Declaration::TSNamespaceDeclaration(it) => self.export(&it.id.name, false),
            _ => {}
        }
    }
}

/// The names that a pattern binds.
pub(super) fn names_of(pattern: &BindingPattern, names: &mut Vec<String>) {
    match pattern {
        BindingPattern::BindingIdentifier(id) => names.push(id.name.to_string()),
        BindingPattern::ObjectPattern(object) => {
            for property in &object.properties {
                names_of(&property.value, names);
            }
            if let Some(rest) = &object.rest {
                names_of(&rest.argument, names);
            }
        }
        BindingPattern::ArrayPattern(array) => {
            for element in array.elements.iter().flatten() {
                names_of(element, names);
            }
            if let Some(rest) = &array.rest {
                names_of(&rest.argument, names);
            }
        }
        BindingPattern::AssignmentPattern(assignment) => names_of(&assignment.left, names),
    }
}

impl<'a> Visit<'a> for Collector<'_> {
    fn visit_ts_enum_declaration(&mut self, it: &TSEnumDeclaration<'a>) {
        let is_exported = std::mem::take(&mut self.exported);
        let key = self.key(&it.id, is_exported);
        self.enter(&key, &it.id, it.body.scope_id.get());
        let members = self.names.members.entry(key.clone()).or_default();
        let own = it.body.members.iter();
        let own: Vec<_> = own
            .filter_map(|member| Some(member.id.static_name().as_str()?.to_owned()))
            .collect();
        members.extend(own.iter().cloned());
        self.names.variables.entry(key).or_default().extend(own);
        walk::walk_ts_enum_declaration(self, it);
    }

    fn visit_ts_namespace_declaration(&mut self, it: &TSNamespaceDeclaration<'a>) {
        let is_exported = std::mem::take(&mut self.exported);
        let key = self.key(&it.id, is_exported);
        self.enter(&key, &it.id, it.scope_id.get());
        self.inside.push(key);
        if let TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) = &it.body {
            // The inner one of a dotted name is exported.
            self.export(&inner.id.name, false);
            self.exported = true;
        }
        walk::walk_ts_namespace_declaration(self, it);
        self.inside.pop();
    }

    fn visit_ts_module_block(&mut self, it: &TSModuleBlock<'a>) {
        for statement in &it.body {
            if let Statement::ExportDeclaration(export) = statement {
                self.export_declaration(&export.declaration);
            }
        }
        walk::walk_ts_module_block(self, it);
    }

    fn visit_module_declaration(&mut self, it: &ModuleDeclaration<'a>) {
        self.exported = matches!(it, ModuleDeclaration::ExportDeclaration(export) if matches!(
            export.declaration,
            Declaration::TSEnumDeclaration(_) | Declaration::TSNamespaceDeclaration(_)
        ));
        walk::walk_module_declaration(self, it);
    }
}
