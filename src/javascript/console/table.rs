//! `console.table`.

use boa_engine::{
    Context, JsArgs, JsNativeError, JsObject, JsResult, JsValue, js_string,
    object::builtins::{JsMap, JsSet},
    property::PropertyKey,
};

use crate::host::Stream;

use super::{
    super::{collections, inspect, own, proxies},
    Inspector, Options, format, write_line,
};

/// A column: its title and a cell for each row, the last ones perhaps missing.
struct Column {
    title: String,
    cells: Vec<String>,
}

impl Column {
    fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            cells: Vec::new(),
        }
    }

    fn set(&mut self, row: usize, text: String) {
        self.cells
            .resize(self.cells.len().max(row + 1), String::new());
        self.cells[row] = text;
    }
}

pub(super) fn table(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let text = table_text(arguments, context)?;
    write_line(Stream::Stdout, &text, context);
    Ok(JsValue::undefined())
}

/// What `console.table` writes for its arguments.
pub(in super::super) fn table_text(
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<String> {
    let data = arguments.get_or_undefined(0);
    let chosen = chosen_columns(arguments.get_or_undefined(1), context)?;
    Ok(match data.as_object().filter(|it| !it.is_callable()) {
        None => format::format(std::slice::from_ref(data), context)?,
        Some(object) => {
            let columns = columns(&object, chosen, context)?;
            render(&columns)
        }
    })
}

/// The second argument: the names of the columns that are wanted.
fn chosen_columns(value: &JsValue, context: &mut Context) -> JsResult<Option<Vec<PropertyKey>>> {
    if value.is_undefined() {
        return Ok(None);
    }
    let Some(array) = value.as_object().filter(JsObject::is_array) else {
        let received = inspect::brief(value, context);
        return Err(JsNativeError::typ()
            .with_message(format!(
                "The \"properties\" argument must be an instance of Array. Received {received}"
            ))
            .into());
    };
    let length = array
        .get(js_string!("length"), context)?
        .to_length(context)?;
    let mut keys = Vec::new();
    for index in 0..length {
        keys.push(array.get(index, context)?.to_property_key(context)?);
    }
    Ok(Some(keys))
}

fn columns(
    object: &JsObject,
    chosen: Option<Vec<PropertyKey>>,
    context: &mut Context,
) -> JsResult<Vec<Column>> {
    if JsMap::from_object(object.clone()).is_ok() {
        let pairs = collections::entries(object, usize::MAX);
        let mut index = Column::new("(iteration index)");
        let mut keys = Column::new("Key");
        let mut values = Column::new("Values");
        for (row, (key, value)) in pairs.iter().enumerate() {
            index.set(row, row.to_string());
            keys.set(row, cell(key, context)?);
            values.set(row, cell(value, context)?);
        }
        return Ok(vec![index, keys, values]);
    }
    if JsSet::from_object(object.clone()).is_ok() {
        let entries = collections::values(object, usize::MAX);
        let mut index = Column::new("(iteration index)");
        let mut values = Column::new("Values");
        for (row, value) in entries.iter().enumerate() {
            index.set(row, row.to_string());
            values.set(row, cell(value, context)?);
        }
        return Ok(vec![index, values]);
    }
    rows(object, chosen, context)
}

/// A table of an array's or an object's properties, with a column for each property of theirs.
fn rows(
    object: &JsObject,
    chosen: Option<Vec<PropertyKey>>,
    context: &mut Context,
) -> JsResult<Vec<Column>> {
    let mut index = Column::new("(index)");
    let mut columns: Vec<(PropertyKey, Column)> = Vec::new();
    let mut values = Column::new("Values");
    for key in &chosen.clone().unwrap_or_default() {
        columns.push((key.clone(), Column::new(key.to_string())));
    }
    for (row, key) in enumerable_keys(object, context)?.into_iter().enumerate() {
        index.set(row, key.to_string());
        let value = object.get(key, context)?;
        let Some(item) = value.as_object() else {
            if chosen.is_none() {
                values.set(row, cell(&value, context)?);
            }
            continue;
        };
        let keys = match &chosen {
            Some(keys) => keys.clone(),
            None => enumerable_keys(&item, context)?,
        };
        for key in keys {
            let text = if item.has_own_property(key.clone(), context)? {
                let value = item.get(key.clone(), context)?;
                cell(&value, context)?
            } else {
                String::new()
            };
            let position = columns.iter().position(|(it, _)| *it == key);
            let position = position.unwrap_or_else(|| {
                columns.push((key.clone(), Column::new(key.to_string())));
                columns.len() - 1
            });
            columns[position].1.set(row, text);
        }
    }
    let mut all = vec![index];
    // JavaScript lists the keys that are numbers first.
    columns.sort_by_key(|(key, _)| match key {
        PropertyKey::Index(index) => index.get(),
        _ => u32::MAX,
    });
    all.extend(columns.into_iter().map(|(_, column)| column));
    if !values.cells.is_empty() {
        all.push(values);
    }
    Ok(all)
}

/// `Object.keys`, without the traps of proxies.
fn enumerable_keys(object: &JsObject, context: &mut Context) -> JsResult<Vec<PropertyKey>> {
    let Some(object) = proxies::resolve(object, context) else {
        return Ok(Vec::new());
    };
    let keys = object.own_property_keys(context)?;
    Ok(keys
        .into_iter()
        .filter(|key| !matches!(key, PropertyKey::Symbol(_)))
        .filter(|key| match own::property(&object, key) {
            Some(property) => property.enumerable() == Some(true),
            // Elements of typed arrays are not stored as properties.
            None => true,
        })
        .collect())
}

fn cell(value: &JsValue, context: &mut Context) -> JsResult<String> {
    let is_large = match value.as_object() {
        Some(object) if !object.is_array() && !object.is_callable() => {
            enumerable_keys(&object, context)?.len() > 2
        }
        _ => false,
    };
    let options = Options {
        depth: Some(if is_large { -1 } else { 0 }),
        max_array_length: 3,
        break_length: usize::MAX / 2,
        ..Options::default()
    };
    Inspector::new(options, context).inspect(value)
}

fn render(columns: &[Column]) -> String {
    let height = columns.iter().map(|it| it.cells.len()).max().unwrap_or(0);
    let widths: Vec<usize> = columns
        .iter()
        .map(|column| {
            let cells = column.cells.iter().map(|cell| inspect::width(cell));
            cells
                .chain([inspect::width(&column.title)])
                .max()
                .unwrap_or(0)
        })
        .collect();
    let rule = |left: &str, middle: &str, right: &str| {
        let dashes: Vec<String> = widths.iter().map(|width| "─".repeat(width + 2)).collect();
        format!("{left}{}{right}", dashes.join(middle))
    };
    let row = |cells: Vec<&str>| {
        let padded: Vec<String> = cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - inspect::width(cell))))
            .collect();
        format!("│ {} │", padded.join(" │ "))
    };
    let mut lines = vec![
        rule("┌", "┬", "┐"),
        row(columns.iter().map(|it| it.title.as_str()).collect()),
        rule("├", "┼", "┤"),
    ];
    for index in 0..height {
        let cells = columns
            .iter()
            .map(|it| it.cells.get(index).map_or("", String::as_str));
        lines.push(row(cells.collect()));
    }
    lines.push(rule("└", "┴", "┘"));
    lines.join("\n")
}
