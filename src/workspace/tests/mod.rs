//! Stories about the workspace, told through the router.
