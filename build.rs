//! Builds the crate anew when a language or a pack file is added: both are embedded.

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=questionnaires");
}
