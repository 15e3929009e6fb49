//! The PDF engine from outside: a document in nine languages, written, read back by other programs and validated.

use unicode_segmentation::UnicodeSegmentation;

use crate::tools::{bare, run, saved, validate};

use portolan::export::pdf::{
    Align, Anchor, Canvas, Colour, Direction, Engine, Fill, Hatch, Mark, Meta, Paragraph, Path, PdfError, Scope, Span,
    Stroke, Style, TEXT_WIDTH, Tag, TagId, Target, seal_of,
};

const INK: Colour = Colour::hex(0x14_20_2B);
const GREY: Colour = Colour::hex(0x4B_57_63);
const RULE: Colour = Colour::hex(0xC5_CC_D3);
const DATA: Colour = Colour::hex(0x16_48_6B);
const LIGHT: Colour = Colour::hex(0xC3_D5_E2);
const RED: Colour = Colour::hex(0xA8_28_1A);
const HATCH: Hatch = Hatch { ground: LIGHT, line: DATA, weight: 0.6, pitch: 4.5, outline: 0.75 };

/// A language with a heading, a paragraph and the heads of a table.
struct Sample {
    tag: &'static str,
    title: &'static str,
    text: &'static str,
    cells: [&'static str; 4],
}

const SAMPLES: [Sample; 9] = [
    Sample {
        tag: "en",
        title: "Executive summary",
        text: "The board approved 37 of 42 controls; the efficient office workflow still leaves five “high” findings open (fi, ffl, AVAW kerning: €1,250.00 — 12½%). Management should confirm ownership, target dates and evidence before 31\u{a0}December 2026, and report progress quarterly to the audit committee.",
        cells: ["Control", "Owner", "Status", "Due date"],
    },
    Sample {
        tag: "zh-Hant",
        title: "行政摘要",
        text: "董事會已批准四十二項控制措施中的三十七項，仍有五項「高」風險事項尚未解決。管理層應於2026年12月31日前確認負責人、目標日期及佐證文件，並每季向審核委員會匯報進度。香港用字：嘅、咗、啲、喺、冇、嚿、𨋢、𠝹、𡃁；人名：陳頴、梁焯堃、李𤧬、黃曈；地名：深水埗、鰂魚涌、大角咀、粉嶺。",
        cells: ["控制措施", "負責人", "狀態", "到期日"],
    },
    Sample {
        tag: "zh-Hans",
        title: "执行摘要",
        text: "董事会已批准四十二项控制措施中的三十七项，仍有五项“高”风险事项尚未解决。管理层应于2026年12月31日前确认负责人、目标日期及佐证文件，并每季度向审计委员会汇报进度。数据出境、个人信息保护、网络安全等级保护；生僻字：镕、喆、堃、玥、赟、䶮、㛃。",
        cells: ["控制措施", "负责人", "状态", "到期日"],
    },
    Sample {
        tag: "pt",
        title: "Resumo executivo",
        text: "O conselho de administração aprovou 37 dos 42 controlos; permanecem abertas cinco constatações de risco «elevado». A gestão deverá confirmar responsáveis, prazos e evidências até 31 de dezembro de 2026, com comunicação trimestral à comissão de auditoria — ação, coração, órgãos, às três.",
        cells: ["Controlo", "Responsável", "Situação", "Prazo"],
    },
    Sample {
        tag: "id",
        title: "Ringkasan eksekutif",
        text: "Dewan direksi telah menyetujui 37 dari 42 pengendalian; lima temuan berisiko “tinggi” masih terbuka. Manajemen perlu memastikan penanggung jawab, tenggat waktu, dan bukti pendukung sebelum 31 Desember 2026 serta melaporkan perkembangannya setiap triwulan kepada komite audit.",
        cells: ["Kontrol", "Penanggung jawab", "Status", "Tenggat"],
    },
    Sample {
        tag: "ms",
        title: "Rumusan eksekutif",
        text: "Lembaga pengarah telah meluluskan 37 daripada 42 kawalan; lima penemuan berisiko “tinggi” masih terbuka. Pihak pengurusan hendaklah mengesahkan pemilik, tarikh sasaran dan bukti sebelum 31 Disember 2026 serta melaporkan kemajuan kepada jawatankuasa audit setiap suku tahun.",
        cells: ["Kawalan", "Pemilik", "Status", "Tarikh akhir"],
    },
    Sample {
        tag: "th",
        title: "บทสรุปผู้บริหาร",
        text: "คณะกรรมการอนุมัติมาตรการควบคุมแล้ว 37 จาก 42 รายการ โดยยังมีข้อค้นพบความเสี่ยงระดับ “สูง” อีกห้ารายการที่ยังไม่ได้แก้ไข ฝ่ายบริหารควรยืนยันผู้รับผิดชอบ กำหนดเวลา และหลักฐานก่อนวันที่ 31 ธันวาคม 2569 และรายงานความคืบหน้าต่อคณะกรรมการตรวจสอบทุกไตรมาส น้ำ ปี่ ฟ้า ฎีกา ญี่ปุ่น ที่อยู่ ผู้ซื้อ",
        cells: ["มาตรการ", "ผู้รับผิดชอบ", "สถานะ", "กำหนด"],
    },
    Sample {
        tag: "vi",
        title: "Tóm tắt điều hành",
        text: "Hội đồng quản trị đã phê duyệt 37 trên 42 biện pháp kiểm soát; vẫn còn năm phát hiện rủi ro “cao” chưa được xử lý. Ban điều hành cần xác nhận người phụ trách, thời hạn và bằng chứng trước ngày 31 tháng 12 năm 2026: Nguyễn Thị Ngọc Ánh, Đặng Hữu Phước, Trần Văn Lưỡng; ẩ ỗ ữ ặ ễ.",
        cells: ["Kiểm soát", "Phụ trách", "Trạng thái", "Hạn"],
    },
    Sample {
        tag: "ar",
        title: "الملخص التنفيذي",
        text: "اعتمد مجلس الإدارة 37 من أصل 42 ضابطًا رقابيًا، ولا تزال خمس ملاحظات ذات مخاطر «عالية» مفتوحة (ISO 27001:2022 و GDPR). ينبغي للإدارة تأكيد المسؤولين والمواعيد المستهدفة والأدلة قبل 31 ديسمبر 2026، وتقديم تقرير ربع سنوي إلى لجنة المراجعة؛ لا، لأ، الله، مُحَمَّد، ٪١٢٫٥.",
        cells: ["الضابط", "المسؤول", "الحالة", "الموعد"],
    },
];

fn meta() -> Meta {
    let mut meta = Meta::new("Readiness <report> & more", jiff::civil::date(2026, 11, 21));
    meta.author = Some("Harbour Lane Homewares Ltd.".into());
    meta.subject = Some("Self-assessment, not legal advice".into());
    meta.identifier = Some("7F3A91C2".into());
    meta
}

struct Pages {
    engine: Engine,
    canvas: Canvas,
}

impl Pages {
    fn new(language: &str) -> Self {
        let engine = Engine::new(language);
        let canvas = Canvas::new(&engine);
        Self { engine, canvas }
    }

    fn heading(&mut self, y: f32, level: u8, title: &str) -> f32 {
        let style = Style::new(if level == 1 { 18.0 } else { 11.0 }, if level == 1 { 27.0 } else { 18.0 });
        let tag = self.canvas.tag(Canvas::ROOT, Tag::Heading { level, title: title.into() });
        let lines = Paragraph::text(title, style.bold().colour(INK)).width(461.0).balanced().layout(&mut self.engine);
        self.canvas.lines(0.0, y, &lines, tag);
        y + lines.height() + 6.0
    }

    fn paragraph(&mut self, y: f32, spans: Vec<Span>) -> f32 {
        let tag = self.canvas.tag(Canvas::ROOT, Tag::Paragraph);
        let lines = Paragraph::new(spans).width(461.0).layout(&mut self.engine);
        self.canvas.lines(0.0, y, &lines, tag);
        y + lines.height() + 12.0
    }

    fn cell(&mut self, (x, y): (f32, f32), width: f32, align: Align, text: &str, style: Style, tag: TagId) -> f32 {
        let lines = Paragraph::text(text, style).width(width).align(align).layout(&mut self.engine);
        self.canvas.lines(x, y, &lines, tag);
        lines.height()
    }

    fn table(&mut self, y: f32, sample: &Sample) -> f32 {
        let table = self.canvas.tag(Canvas::ROOT, Tag::Table);
        let head = self.canvas.tag(table, Tag::TableHead);
        let row = self.canvas.tag(head, Tag::Row);
        let width = TEXT_WIDTH / 4.0;
        let small = Style::new(8.0, 13.5).bold().colour(GREY);
        let mut x = 0.0;
        for (number, text) in sample.cells.iter().enumerate() {
            let cell = self.canvas.tag(row, Tag::Header(Scope::Column));
            let align = if number == 3 { Align::End } else { Align::Start };
            self.cell((x, y), width - if number == 3 { 0.0 } else { 12.0 }, align, text, small, cell);
            x += width;
        }
        self.canvas.rule(0.0, TEXT_WIDTH, y + 17.5, 0.75, INK);
        let body = self.canvas.tag(table, Tag::TableBody);
        let mut y = y + 18.0;
        for number in 1..4 {
            let row = self.canvas.tag(body, Tag::Row);
            let style = Style::new(9.0, 15.0).colour(INK);
            let mut height: f32 = 0.0;
            let texts = [sample.cells[0], sample.text, sample.cells[2], "2026-12-31"];
            let mut x = 0.0;
            for (column, text) in texts.iter().enumerate() {
                let kind = if column == 0 { Tag::Header(Scope::Row) } else { Tag::Cell };
                let cell = self.canvas.tag(row, kind);
                let text: String = if column == 1 { text.chars().take(30 * number).collect() } else { (*text).into() };
                let align = if column == 3 { Align::End } else { Align::Start };
                let style = if column == 0 { style.bold() } else { style };
                let wide = width - if column == 3 { 0.0 } else { 12.0 };
                height = height.max(self.cell((x, y + 6.0), wide, align, &text, style, cell));
                x += width;
            }
            y += height + 12.0;
            self.canvas.rule(0.0, TEXT_WIDTH, y, 0.5, RULE);
        }
        y + 21.0
    }

    /// A bar with its label, a tick, an unknown part, shapes and a curve.
    fn figure(&mut self, y: f32, alt: &str) -> f32 {
        let figure = self.canvas.tag(Canvas::ROOT, Tag::Figure { alt: alt.into() });
        let number = Style::new(20.0, 24.0).bold().colour(INK);
        let label = self.engine.label("51", number);
        self.canvas.label(5.04 * 51.0, y + 25.0, Anchor::End, &label, figure);
        self.canvas.fill(&Path::rect(0.0, y + 34.0, 5.04 * 51.0, 18.0), Fill(DATA), figure);
        self.canvas.hatch(5.04 * 51.0, y + 34.0, 5.04 * 22.0, 18.0, &HATCH, figure);
        self.canvas.hatch(5.04 * 80.0, y + 34.0, 2.0, 18.0, &HATCH, figure);
        self.canvas.stroke(&Path::line(378.0, y + 22.0, 378.0, y + 52.0), Stroke::new(1.5, INK), figure);
        self.canvas.fill(&Path::triangle(378.0, y + 19.5, 8.0, -7.0), Fill(INK), figure);
        self.canvas.fill(&Path::rect(0.0, y + 66.0, 8.0, 8.0), Fill(RED), figure);
        self.canvas.fill(&Path::triangle(30.0, y + 70.0, 9.6, 8.2), Fill(RED), figure);
        self.canvas.fill(&Path::circle(56.0, y + 70.0, 4.4), Fill(RED), figure);
        self.canvas.stroke(&Path::diamond(82.0, y + 70.0, 5.0), Stroke::new(1.1, INK), figure);
        let edge =
            Path::new().move_to(120.0, y + 62.0).curve_to((160.0, y + 62.0), (160.0, y + 86.0), (200.0, y + 86.0));
        self.canvas.stroke(&edge, Stroke::new(1.0, DATA).dashed(3.0, 2.5), figure);
        let chip = Path::rounded(220.0, y + 64.0, 52.0, 12.0, 2.0);
        self.canvas.path(&chip, Some(Fill(INK)), Some(Stroke::new(0.75, INK)), Mark::Artifact);
        let text = self.engine.label("7.5", Style::new(7.5, 12.0).colour(Colour::WHITE));
        self.canvas.label(246.0, y + 72.5, Anchor::Centre, &text, figure);
        y + 110.0
    }

    fn furniture(&mut self) {
        let style = Style::new(7.5, 12.0).colour(GREY);
        let count = self.canvas.page_count();
        for page in 0..count {
            self.canvas.turn_to(page);
            let number = self.engine.label(&format!("{} / {count}", page + 1), style);
            self.canvas.label(0.0, 39.0, Anchor::Start, &number, Mark::Furniture);
            self.canvas.rule(0.0, TEXT_WIDTH, 798.0, 0.5, RULE);
            self.canvas.label(TEXT_WIDTH, 813.5, Anchor::End, &number, Mark::Furniture);
        }
    }

    fn finish(self) -> Vec<u8> {
        self.canvas.finish(&self.engine, &meta()).expect("a document without faults")
    }
}

/// One page of everything, then one page per language.
fn nine_languages() -> Vec<u8> {
    let mut pages = Pages::new("en");
    pages.canvas.new_page();
    let body = Style::new(10.0, 15.0).colour(INK);
    let mut y = pages.heading(66.0, 1, "Two must-haves are open, and nobody knows who can reach the data");
    let verdict = Style::new(22.0, 30.0).bold();
    let spans = vec![Span::new("Not ready", verdict.colour(RED)), Span::new(", for 5 of 5 departments.", verdict)];
    y = pages.paragraph(y, spans);
    y = pages.figure(y, "At least 51 of 100, up to 73; the target is 75.");
    y = pages.heading(y, 2, "Typed by somebody");
    let foreign = vec![
        Span::new("Owner: ", body),
        Span::foreign("شركة هاربر لين \u{202e}", body).in_language("ar"),
        Span::new(", and characters nobody has: ", body),
        Span::foreign("👩‍👩‍👧 अनुमति 𪜶", body),
        Span::new(". Rare in bold: ", body),
        Span::foreign("㐆㔿", body.bold()).in_language("zh-Hant"),
    ];
    y = pages.paragraph(y, foreign);
    assert!(pages.engine.uncovered().count() > 2);

    let list = pages.canvas.tag(Canvas::ROOT, Tag::List { numbered: true });
    for number in ["1", "2"] {
        let item = pages.canvas.tag(list, Tag::Item);
        let label = pages.canvas.tag(item, Tag::Label);
        let text = pages.engine.label(number, body.bold());
        pages.canvas.lines(0.0, y, &text, label);
        let text_tag = pages.canvas.tag(item, Tag::Body);
        let text = pages.engine.label("The provider has not told us where our data is kept.", body);
        pages.canvas.lines(20.0, y, &text, text_tag);
        y += 21.0;
    }
    let paragraph = pages.canvas.tag(Canvas::ROOT, Tag::Paragraph);
    let link = pages.canvas.tag(paragraph, Tag::Link);
    let text = pages.engine.label("See the Arabic page", body);
    pages.canvas.lines(0.0, y, &text, link);
    let note = pages.canvas.tag(Canvas::ROOT, Tag::Note);
    let small = Style::new(8.0, 12.0).colour(GREY);
    let text_note = pages.engine.label("Our advice, not law", small);
    pages.canvas.lines(0.0, y + 18.0, &text_note, note);

    let mut arabic = Canvas::ROOT;
    for sample in &SAMPLES {
        pages.canvas.new_page();
        let before = pages.canvas.tag(Canvas::ROOT, Tag::Section);
        pages.canvas.set_language(before, sample.tag);
        let heading = pages.canvas.tag(before, Tag::Heading { level: 1, title: sample.title.into() });
        if sample.tag == "ar" {
            arabic = heading;
        }
        let style = Style::new(18.0, 30.0).bold().colour(INK);
        let title = Paragraph::new([Span::new(sample.title, style).in_language(sample.tag)])
            .direction(Direction::FirstLetter)
            .width(461.0)
            .layout(&mut pages.engine);
        pages.canvas.lines(0.0, 66.0, &title, heading);
        let paragraph = pages.canvas.tag(before, Tag::Paragraph);
        let text = Paragraph::new([Span::new(sample.text, Style::new(10.0, 18.0).colour(INK)).in_language(sample.tag)])
            .direction(Direction::FirstLetter)
            .width(400.0)
            .layout(&mut pages.engine);
        pages.canvas.lines(0.0, 102.0, &text, paragraph);
    }
    pages.canvas.turn_to(0);
    pages.canvas.link((0.0, y), (text.width(), 15.0), Target::Tag(arabic), "To the Arabic page", link);
    pages.furniture();
    pages.finish()
}

/// A document of one language with everything in it, mirrored if the language asks for it.
fn in_language(sample: &Sample) -> Vec<u8> {
    let mut pages = Pages::new(sample.tag);
    let style = Style::new(10.0, 18.0).colour(INK);
    for _ in 0..2 {
        pages.canvas.new_page();
        let mut y = pages.heading(66.0, 1, sample.title);
        y = pages.paragraph(y, vec![Span::new(sample.text, style)]);
        y = pages.figure(y, sample.title);
        y = pages.heading(y, 2, sample.cells[0]);
        pages.table(y, sample);
    }
    pages.furniture();
    pages.finish()
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(nine_languages(), nine_languages());
}

#[test]
fn documents_in_all_nine_languages_are_pdf_a_2a_and_pdf_ua_1() {
    let mut files = vec![saved("nine.pdf", &nine_languages())];
    for sample in &SAMPLES {
        files.push(saved(&format!("{}.pdf", sample.tag), &in_language(sample)));
    }
    validate(&files);
}

#[test]
fn text_is_copied_as_it_was_written() {
    let file = saved("copy.pdf", &nine_languages());
    let Some((_, text)) = run("pdftotext", &[file.to_str().expect("a path"), "-"]) else { return };
    let text = bare(&text);
    for sample in SAMPLES.iter().filter(|sample| sample.tag != "ar") {
        assert!(text.contains(&bare(sample.title)), "{}", sample.tag);
        assert!(text.contains(&bare(sample.text)), "{}:\n{text}", sample.tag);
    }
    // Readers put lam-alef, marks and digits into an order of their own, whatever writes the file; other words are whole.
    for word in ["اعتمد", "مجلس", "خمس", "مخاطر", "تقديم", "التنفيذي"] {
        assert!(text.contains(&bare(word)), "{word}:\n{text}");
    }
    assert!(text.contains("👩‍👩‍👧"), "a character that no face has is copied as itself");
}

#[test]
fn a_sealed_file_shows_an_accidental_change() {
    let mut bytes = nine_languages();
    let seal = seal_of(&bytes).expect("a seal");
    assert!(seal.intact);
    assert_eq!(seal.identifier.as_deref(), Some("7F3A91C2"));
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    assert!(!seal_of(&bytes).expect("a seal").intact);
}

#[test]
fn a_report_of_eleven_pages_stays_below_its_size() {
    assert!(nine_languages().len() < 250_000, "{} bytes", nine_languages().len());
}

#[test]
fn faults_are_found_before_bytes_leave() {
    let mut pages = Pages::new("en");
    assert_eq!(pages.canvas.finish(&pages.engine, &meta()), Err(PdfError::NoPage));
    pages.canvas.new_page();
    let untitled = Meta::new(" ", jiff::civil::date(2026, 11, 21));
    assert_eq!(pages.canvas.finish(&pages.engine, &untitled), Err(PdfError::NoTitle));
    let mut nowhere = Canvas::new(&Engine::new(""));
    nowhere.new_page();
    assert_eq!(nowhere.finish(&pages.engine, &meta()), Err(PdfError::NoLanguage));
    pages.figure(100.0, "");
    assert_eq!(pages.canvas.finish(&pages.engine, &meta()), Err(PdfError::NoAlternative { page: 1 }));
}

/// Left and right edge of a word on the first page, as another program sees them.
fn edges(file: &std::path::Path, word: &str) -> Option<(f32, f32)> {
    let (_, text) = run("pdftotext", &["-bbox", "-l", "1", file.to_str().expect("a path"), "-"])?;
    let line = text.lines().find(|line| line.contains(&format!(">{word}</word>"))).expect("the word");
    let number = |key: &str| -> f32 {
        let start = line.find(key).expect("an edge") + key.len() + 2;
        line[start..].split('"').next().expect("a number").parse().expect("a number")
    };
    Some((number("xMin"), number("xMax")))
}

#[test]
fn labels_stand_where_they_are_asked_to_and_mirror_on_right_to_left_pages() {
    const MARGIN: f32 = 45.64;
    let left_to_right = saved("edges-en.pdf", &in_language(&SAMPLES[0]));
    let right_to_left = saved("edges-ar.pdf", &in_language(&SAMPLES[8]));
    let Some((_, right)) = edges(&left_to_right, "51") else { return };
    assert!((right - (MARGIN + 5.04 * 51.0)).abs() < 0.2, "{right}");
    let Some((left, _)) = edges(&right_to_left, "51") else { return };
    assert!((left - (595.28 - MARGIN - 5.04 * 51.0)).abs() < 0.2, "{left}");
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config { cases: 60, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_text_in_any_language_is_laid_out_whole_and_written(
        text in "([a-zA-Z0-9 ,.\\n]|[\u{600}-\u{6FF}]|[\u{E01}-\u{E5B}]|[一-龥]|[、。「」（）]|[\u{300}-\u{36F}]|[\u{2066}-\u{2069}]|\\PC){0,80}",
        language in 0_usize..9,
        width in 1.0_f32..200.0,
    ) {
        let mut engine = Engine::new(SAMPLES[language].tag);
        let lines = Paragraph::text(text.as_str(), Style::new(9.0, 12.0).bold()).width(width).layout(&mut engine);
        let joined: String = (0..lines.len()).map(|line| lines.line_text(line)).collect();
        proptest::prop_assert_eq!(&joined, lines.text());
        for line in 0..lines.len() {
            let graphemes = lines.line_text(line).trim_end().graphemes(true).count();
            // One cluster may be wider than the box; a ligature joins a few letters into one.
            proptest::prop_assert!(lines.line_width(line) <= width + 0.02 || graphemes <= 3, "{:?}", lines.line_text(line));
        }
        let mut canvas = Canvas::new(&engine);
        canvas.new_page();
        let heading = canvas.tag(Canvas::ROOT, Tag::Heading { level: 1, title: "a".into() });
        let label = engine.label("a", Style::new(9.0, 12.0));
        canvas.lines(0.0, 0.0, &label, heading);
        let paragraph = canvas.tag(Canvas::ROOT, Tag::Paragraph);
        canvas.lines(0.0, 50.0, &lines, paragraph);
        let bytes = canvas.finish(&engine, &meta());
        proptest::prop_assert!(bytes.is_ok(), "{:?}", bytes);
    }
}
