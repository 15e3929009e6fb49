//! What can be typed, in the user's language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{
    Arg, ArgAction, ArgMatches, Command, ValueHint,
    builder::{ArgPredicate, PossibleValuesParser},
    error::ErrorKind,
};
use clap_complete::Shell;
use jiff::civil::Date;

use super::{Context, Failure, usage};
use crate::i18n::{Args, Catalog};
use crate::{export::Format, report::Kind, store};

/// Reads the arguments. Help and version are printed here.
///
/// # Errors
///
/// They cannot be understood; or nothing is left to do, because help was asked for.
pub fn parse(context: &Context, args: Vec<OsString>) -> Result<ArgMatches, Failure> {
    command(&context.words).try_get_matches_from(args).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => match context.print(&error.to_string()) {
            Ok(()) => Failure::quiet(super::Status::Done),
            Err(failure) => failure,
        },
        _ => usage::failure(&error),
    })
}

/// Builds the whole command line with its help texts: messages `cli-<command>`, `cli-option-<name>`, `cli-arg-<name>`.
pub fn command(words: &Catalog) -> Command {
    let commands = [
        Command::new("new"),
        Command::new("open").arg(name(words)),
        Command::new("sample").arg(
            Arg::new("id")
                .value_name("ID")
                .value_parser(PossibleValuesParser::new(store::samples()))
                .hide_possible_values(true)
                .help(say(words, "cli-arg-sample")),
        ),
        Command::new("report").arg(name(words)).args(report(words)),
        Command::new("list").args([
            flag(words, "json"),
            flag(words, "archived"),
            Arg::new("find").long("find").value_name("TEXT").help(say(words, "cli-option-find")),
        ]),
        Command::new("portfolio").args([
            flag(words, "json"),
            flag(words, "csv").conflicts_with("json"),
            flag(words, "ndjson").conflicts_with_all(["json", "csv"]),
            flag(words, "redact").help(say(words, "cli-option-initials")),
            flag(words, "archived"),
        ]),
        Command::new("import").arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_hint(ValueHint::FilePath)
                .help(say(words, "cli-arg-import")),
        ),
        Command::new("export").arg(name(words)).arg(flag(words, "redact")).args(written(words)),
        Command::new("forget")
            .arg(Arg::new("name").value_name("NAME").required(true).help(say(words, "cli-arg-forget"))),
        Command::new("locale")
            .subcommand_required(true)
            .subcommand_value_name(say(words, "cli-value-command"))
            .subcommand_help_heading(say(words, "cli-heading-commands"))
            .subcommands([
                finish(words, Command::new("list"), "portolan locale "),
                finish(words, Command::new("check").arg(folder(words)), "portolan locale "),
            ]),
        Command::new("check").arg(
            Arg::new("path")
                .value_name("FILE|DIR")
                .value_hint(ValueHint::AnyPath)
                .value_parser(clap::value_parser!(PathBuf))
                .help(say(words, "cli-arg-pack")),
        ),
        Command::new("compare").args([
            name(words).id("before").value_name("A"),
            name(words).id("after").value_name("B"),
            flag(words, "json"),
        ]),
        Command::new("score").arg(name(words)).arg(flag(words, "json")),
        Command::new("verify").args([
            Arg::new("report")
                .value_name("REPORT.pdf")
                .required(true)
                .value_hint(ValueHint::FilePath)
                .value_parser(clap::value_parser!(PathBuf))
                .help(say(words, "cli-arg-report")),
            name(words),
        ]),
        Command::new("schema").arg(
            Arg::new("what")
                .value_name("WHAT")
                .required(true)
                .value_parser(super::schema::FORMATS)
                .hide_possible_values(true)
                .help(say(words, "cli-arg-schema")),
        ),
        Command::new("doctor"),
        Command::new("completions").arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(clap::value_parser!(Shell))
                .hide_possible_values(true)
                .help(say(words, "cli-arg-shell")),
        ),
        Command::new("man"),
    ];
    let root = Command::new("portolan")
        .bin_name("portolan")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say(words, "cli-about"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(say(words, "cli-heading-commands"))
        .subcommand_value_name(say(words, "cli-value-command"))
        .args(globals(words))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say(words, "cli-option-version")),
        )
        .subcommands(commands.map(|command| finish(words, command, "portolan ")));
    finish(words, root, "")
}

/// Options that every command takes.
fn globals(words: &Catalog) -> Vec<Arg> {
    let with_value = |name: &'static str, value: &'static str| {
        Arg::new(name).long(name).value_name(value).global(true).help(say(words, &format!("cli-option-{name}")))
    };
    vec![
        with_value("lang", "LANG"),
        with_value("data-dir", "DIR").value_hint(ValueHint::DirPath).value_parser(clap::value_parser!(OsString)),
        with_value("locale-dir", "DIR").value_hint(ValueHint::DirPath).value_parser(clap::value_parser!(OsString)),
        with_value("questionnaire-dir", "DIR")
            .value_hint(ValueHint::DirPath)
            .value_parser(clap::value_parser!(OsString)),
        with_value("date", "YYYY-MM-DD").value_parser(|date: &str| date.parse::<Date>()),
        with_value("theme", "THEME").value_parser(super::wizard::THEMES).hide_possible_values(true),
        with_value("bidi", "HOW").value_parser(super::wizard::BIDI).hide_possible_values(true),
        flag(words, "ascii").global(true),
        flag(words, "linear").global(true),
        flag(words, "no-color").global(true),
        Arg::new("help")
            .short('h')
            .long("help")
            .global(true)
            .action(ArgAction::Help)
            .help(say(words, "cli-option-help")),
    ]
}

/// What `portolan report` takes besides the assessment.
fn report(words: &Catalog) -> [Arg; 8] {
    let [output, force] = written(words);
    [
        Arg::new("kind")
            .long("kind")
            .value_name("KIND")
            .value_parser(PossibleValuesParser::new(Kind::ALL.map(Kind::id)))
            .default_value(Kind::Short.id())
            .default_value_if("paper", ArgPredicate::IsPresent, Kind::Papers.id())
            .hide_default_value(true)
            .hide_possible_values(true)
            .help(say(words, "cli-option-kind")),
        Arg::new("paper").long("paper").value_name("PAPER").help(say(words, "cli-option-paper")),
        Arg::new("format")
            .long("format")
            .value_name("FORMAT")
            .value_parser(PossibleValuesParser::new(Format::ALL.map(Format::id)))
            .hide_possible_values(true)
            .help(say(words, "cli-option-format")),
        Arg::new("with").long("with").value_name("LANG").help(say(words, "cli-option-with")),
        flag(words, "redact").help(say(words, "cli-option-redact-report")),
        Arg::new("logo")
            .long("logo")
            .value_name("FILE")
            .value_hint(ValueHint::FilePath)
            .value_parser(clap::value_parser!(PathBuf))
            .help(say(words, "cli-option-logo")),
        output.help(say(words, "cli-option-output-report")),
        force,
    ]
}

/// Where a command writes, and whether over a file that is there.
fn written(words: &Catalog) -> [Arg; 2] {
    let output = Arg::new("output")
        .short('o')
        .long("output")
        .value_name("FILE")
        .value_hint(ValueHint::FilePath)
        .value_parser(clap::value_parser!(PathBuf))
        .help(say(words, "cli-option-output"));
    [output, flag(words, "force").short('f')]
}

/// The assessment: NAME or FILE, for [`Context::look`].
fn name(words: &Catalog) -> Arg {
    Arg::new("name").value_name("NAME|FILE").required(true).help(say(words, "cli-arg-name"))
}

fn flag(words: &Catalog, name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(words, &format!("cli-option-{name}")))
}

fn folder(words: &Catalog) -> Arg {
    Arg::new("dir")
        .value_name("DIR")
        .value_hint(ValueHint::DirPath)
        .value_parser(clap::value_parser!(PathBuf))
        .help(say(words, "cli-arg-locale-dir"))
}

/// Gives a command its text, its headings and a usage line without English words.
fn finish(words: &Catalog, command: Command, prefix: &str) -> Command {
    let name = command.get_name().to_owned();
    let about = match prefix.trim_start_matches("portolan").trim() {
        _ if prefix.is_empty() => "cli-about".to_owned(),
        "" => format!("cli-{name}"),
        parent => format!("cli-{parent}-{name}"),
    };
    let [options, arguments, globals] =
        ["options", "arguments", "globals"].map(|part| say(words, &format!("cli-heading-{part}")));
    let command = command
        .about(say(words, &about))
        .bin_name(format!("{prefix}{name}"))
        .help_template(format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}", say(words, "cli-heading-usage")))
        .mut_args(|arg| {
            let heading = match () {
                () if arg.is_positional() => &arguments,
                () if arg.is_global_set() => &globals,
                () => &options,
            };
            arg.help_heading(heading.clone())
        });
    let usage = command.clone().render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage).replace("OPTIONS", &say(words, "cli-value-options"));
    command.override_usage(usage)
}

fn say(words: &Catalog, id: &str) -> String {
    words.text(id, &Args::new())
}
