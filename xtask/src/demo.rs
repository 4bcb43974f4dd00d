//! The demo, served.

use std::process::Command;

use anyhow::Result;

use crate::command::{run, say};
use crate::tools;
use crate::workspace::Workspace;

/// Serves the demo until it is interrupted; Vite prints the address. With `watch`, it is served from its sources and reloads itself.
pub fn serve(workspace: &Workspace, port: u16, watch: bool) -> Result<()> {
    tools::require_node()?;
    build_page(workspace, !watch)?;
    say("serving the demo; Ctrl+C ends it");
    let mut vite = Command::new("node");
    vite.current_dir(workspace.root().join("www"))
        .arg("node_modules/vite/bin/vite.js");
    if !watch {
        vite.arg("preview");
    }
    run(vite.arg("--port").arg(port.to_string()))
}

/// Installs what the page needs and, unless Vite shall serve the sources, builds it into `www/dist`.
pub fn build_page(workspace: &Workspace, bundle: bool) -> Result<()> {
    let www = workspace.root().join("www");
    tools::ensure_npm_packages(&www)?;
    if bundle {
        say("building the demo");
        run(tools::npm().current_dir(&www).args(["run", "build"]))?;
    }
    Ok(())
}
