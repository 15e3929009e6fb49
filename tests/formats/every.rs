//! A document with every block, in which each text is told apart by its number.

use portolan::{i18n::Locale, questionnaire::LawStatus, report::*, scoring::Colour};

/// Gives every text its number.
struct Say<'t> {
    text: &'t str,
    count: usize,
}

impl Say<'_> {
    fn word(&mut self) -> String {
        self.count += 1;
        // Letters around it, so that the text stands inside of words too.
        format!("{} t{}t", self.text, self.count)
    }

    fn free(&mut self) -> Inline {
        Inline::free(self.word())
    }

    fn mixed(&mut self) -> Inline {
        let bold = Run { bold: true, ..Run::new(self.word()) };
        let second = Run { second: true, free: true, ..Run::new(self.word()) };
        Inline(vec![bold, Run::new(" / "), second])
    }
}

/// Returns the document and how many numbered texts it has.
pub fn every(text: &str, language: &str) -> (Document, usize) {
    let mut say = Say { text, count: 0 };
    let mut blocks = figures(&mut say);
    blocks.extend(words(&mut say));
    blocks.extend(forms(&mut say));
    let pair = (Block::Text { text: say.free(), role: Role::Body, short: None }, section(&mut say));
    blocks.push(Block::Pair(Box::new(pair.0), Box::new(pair.1)));
    let page = Page {
        id: "every".to_owned(),
        frame: Frame::Flow,
        message: say.mixed(),
        shape: Some(Shape::Undecided),
        outline: "Every".to_owned(),
        lead: vec![say.free()],
        blocks,
    };
    let document = Document {
        pages: vec![page],
        locale: Locale::new(language).unwrap(),
        with: Locale::new(if language == "ar" { "en" } else { "ar" }),
        title: say.word(),
        organisation: say.free(),
        classification: say.word(),
        footer: say.word(),
        dates: vec![
            Dated {
                id: "a-1".to_owned(),
                date: crate::today(),
                about: "action",
                title: say.word(),
                lines: vec![say.word()],
            },
            Dated { id: "a-2".to_owned(), date: crate::today(), about: "review", title: say.word(), lines: Vec::new() },
        ],
        ..crate::report("clinic", Kind::Board, "en")
    };
    (document, say.count)
}

fn section(say: &mut Say<'_>) -> Block {
    Block::Section { text: say.mixed(), shape: Some(Shape::State(Colour::Red)) }
}

fn figures(say: &mut Say<'_>) -> Vec<Block> {
    let gauge = Gauge {
        range: Some((20, 70)),
        empty: "empty".to_owned(),
        at_least: "at least".to_owned(),
        up_to: "up to".to_owned(),
        both: "both".to_owned(),
        target: 75,
        target_label: "Target".to_owned(),
        target_date: None,
        bands: [("r", "0"), ("a", "50"), ("g", "75")].map(|(a, b)| (a.to_owned(), b.to_owned())),
        lowered: Some((Colour::Amber, Colour::Red, "because".to_owned())),
        alt: say.word(),
    };
    let bars = Bars {
        rows: vec![BarRow {
            number: "1".to_owned(),
            name: say.word(),
            note: say.word(),
            range: Some((10, 100)),
            value: ("25".to_owned(), say.word()),
            points: say.word(),
            last: Some(7),
        }],
        target: 75,
        target_label: "Target".to_owned(),
        heads: [say.word(), say.word()],
        legend: ["a".to_owned(), "b".to_owned(), "c".to_owned()],
        last: Some(say.word()),
        alt: say.word(),
    };
    let node = |say: &mut Say<'_>, column, known| ChartNode { column, text: say.free(), note: say.word(), known };
    let chart = ChartFigure {
        heads: std::array::from_fn(|_| say.word()),
        nodes: (0..5).map(|column| node(say, column, column % 2 == 0)).collect(),
        edges: (0..4)
            .map(|from| ChartEdge { from, to: from + 1, known: from < 2 })
            .chain([ChartEdge { from: 9, to: 99, known: true }])
            .collect(),
        legend: [say.word(), say.word()],
        alt: say.word(),
    };
    let action = TimeRow::Action {
        number: "1".to_owned(),
        text: say.free(),
        who: say.free(),
        due: say.word(),
        days: say.word(),
        points: say.word(),
        when: say.word(),
        span: Some((150, 1300)),
        until: Some(1500),
        open: Some(say.word()),
    };
    let line = TimeLine {
        heads: std::array::from_fn(|_| say.word()),
        weeks: 12,
        ends: vec![3, 6, 12],
        rows: vec![TimeRow::Title(say.word()), action],
        reached_head: say.word(),
        reached: vec![say.word(), say.word(), say.word()],
        legend: [say.word(), say.word()],
        alt: say.word(),
    };
    let panel = ClassPanel {
        shape: Shape::State(Colour::Amber),
        name: say.word(),
        means: say.word(),
        what: vec![say.free()],
        places: vec![say.free(), say.mixed()],
        line: Some(FormLine { label: say.word(), value: Inline::default() }),
    };
    let classes = Classes { heads: [say.word(), say.word()], panels: vec![panel], alt: String::new() };
    vec![Block::Gauge(gauge), Block::Bars(bars), Block::Chart(chart), Block::TimeLine(line), Block::Classes(classes)]
}

fn words(say: &mut Say<'_>) -> Vec<Block> {
    let items = vec![
        Item { text: say.free(), small: vec![say.free(), say.mixed()] },
        Item { text: say.mixed(), small: Vec::new() },
    ];
    let cell = Cell::text(say.mixed())
        .and(Part::Small(say.free()))
        .and(Part::Law(LawStatus::InForce, say.word()))
        .and(Part::Chip(ChipLook::Unknown, say.word()))
        .and(Part::Meter { levels: Some((2, 3)), word: say.free(), wide: true, arrow: true })
        .and(Part::Shape(Shape::State(Colour::Green), say.free()))
        .and(Part::Blank(3));
    let column = |head: String, end_aligned| Column { head, width: 252.0, end_aligned };
    let row = |cells| Row { cells, ..Row::default() };
    let table = Table {
        columns: vec![column(say.word(), false), column(say.word(), true)],
        group: Some((say.word(), 0, 2)),
        rows: vec![
            Row { title: true, ..row(vec![Cell::text(say.free())]) },
            // A cell is missing: it is empty.
            row(vec![cell]),
            Row { total: true, ..row(vec![Cell::text(say.free()), Cell::plain("−5")]) },
        ],
        note: Some(say.free()),
        ..Table::default()
    };
    vec![
        section(say),
        Block::Text { text: say.free(), role: Role::Body, short: None },
        Block::Text { text: say.mixed(), role: Role::Small, short: None },
        Block::List(List { items: items.clone(), numbered: true, short: None }),
        Block::List(List { items, numbered: false, short: None }),
        Block::Table(table),
        Block::Facts(vec![(say.word(), vec![say.free(), say.mixed()])]),
        Block::FromToday { heading: say.word(), rule: say.free(), note: say.free() },
    ]
}

fn forms(say: &mut Say<'_>) -> Vec<Block> {
    let question = Question {
        number: "7".to_owned(),
        text: say.free(),
        small: vec![say.free()],
        options: vec![say.word(), say.word()],
        lines: vec![say.word()],
    };
    vec![
        Block::Questions(vec![question.clone(), question]),
        Block::Form(vec![
            FormLine { label: say.word(), value: say.free() },
            FormLine { label: say.word(), value: Inline::default() },
        ]),
        Block::Signature {
            agreed: say.word(),
            options: vec![say.word(), say.word()],
            captions: std::array::from_fn(|_| say.word()),
        },
    ]
}

/// Says which numbered texts a file lacks, besides those that only layout uses.
pub fn missing(document: &Document, file: &str) -> Vec<String> {
    let file = crate::bare(file);
    let numbered = |text: &String| text.rsplit_once(" t").is_some_and(|(_, end)| end.ends_with('t'));
    let all = document.texts().into_iter().filter(numbered).flat_map(|text| numbers(&text)).collect::<Vec<_>>();
    assert!(all.len() > 80, "{}", all.len());
    all.into_iter().filter(|number| !file.contains(number.as_str())).collect()
}

fn numbers(text: &str) -> Vec<String> {
    let is_number = |word: &&str| {
        let digits = word.strip_prefix('t').and_then(|word| word.strip_suffix('t'));
        digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
    };
    text.split_whitespace().filter(is_number).map(str::to_owned).collect()
}
