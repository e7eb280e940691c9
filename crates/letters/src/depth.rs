//! How deep HTML nests and how many elements it makes, told before a tree is laid out: what lays trees out calls itself
//! once a level, and a stack that overflows ends the whole program; a parser makes thousands of elements of one tag where
//! what was begun before must be begun again. The parser itself says where each element goes; only its place is kept.

use crate::stop;
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeBuilderOpts, TreeSink};
use html5ever::{Attribute, ExpandedName, ParseOpts, QualName, local_name, ns, parse_fragment};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

/// Levels of the tree, those that the parser adds included; a table with its row and cell has four.
const DEPTH: usize = 500;
/// Elements. A letter with two thousand links has eight thousand, a price list of ten thousand cells some forty thousand.
const ELEMENTS: usize = 100_000;
/// Bytes that are parsed before looking whether that was too deep: what is hostile need not be read to its end.
const CHUNK: usize = 2048;

/// Whether the tree of this HTML is deeper or larger than may be laid out. It is parsed as a piece of a page and with the quirks
/// of old pages, which never makes it shallower.
pub fn is_too_much(html: &str) -> bool {
    let sink = Depth::default();
    let (greatest, made) = (Rc::clone(&sink.greatest), Rc::clone(&sink.made));
    let too_much = || greatest.get() > DEPTH || made.get() > ELEMENTS;
    let opts = ParseOpts {
        tree_builder: TreeBuilderOpts {
            quirks_mode: QuirksMode::Quirks,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    let around = QualName::new(None, ns!(html), local_name!("div"));
    let mut parser = parse_fragment(sink, opts, around, Vec::new(), false);
    let mut rest = html;
    while !rest.is_empty() && !too_much() {
        stop::look();
        let (chunk, after) = rest.split_at(rest.ceil_char_boundary(CHUNK));
        parser.process(StrTendril::from(chunk));
        rest = after;
    }
    too_much()
}

/// Where an element stands.
struct Place {
    name: QualName,
    /// Whether HTML goes on inside this element of a formula.
    holds_html: bool,
    parent: RefCell<Option<Rc<Place>>>,
    /// All that were ever put here; some may have moved since.
    children: RefCell<Vec<Weak<Place>>>,
}

impl Place {
    fn new(name: QualName, holds_html: bool) -> Rc<Place> {
        Rc::new(Place {
            name,
            holds_html,
            parent: RefCell::default(),
            children: RefCell::default(),
        })
    }

    fn parent(&self) -> Option<Rc<Place>> {
        self.parent.borrow().clone()
    }
}

/// Keeps places instead of a tree.
struct Depth {
    document: Rc<Place>,
    greatest: Rc<Cell<usize>>,
    made: Rc<Cell<usize>>,
}

impl Default for Depth {
    fn default() -> Depth {
        let name = QualName::new(None, ns!(), local_name!(""));
        Depth {
            document: Place::new(name, false),
            greatest: Rc::default(),
            made: Rc::default(),
        }
    }
}

impl TreeSink for Depth {
    type Handle = Rc<Place>;
    type Output = ();
    type ElemName<'a> = ExpandedName<'a>;

    fn get_document(&self) -> Rc<Place> {
        Rc::clone(&self.document)
    }

    fn elem_name<'a>(&'a self, target: &'a Rc<Place>) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(&self, name: QualName, _: Vec<Attribute>, flags: ElementFlags) -> Rc<Place> {
        self.made.set(self.made.get() + 1);
        Place::new(name, flags.mathml_annotation_xml_integration_point)
    }

    fn create_comment(&self, _: StrTendril) -> Rc<Place> {
        Place::new(self.document.name.clone(), false)
    }

    fn create_pi(&self, _: StrTendril, data: StrTendril) -> Rc<Place> {
        self.create_comment(data)
    }

    /// What moves with all that is inside it never comes to stand deeper, so that looking upwards is enough.
    fn append(&self, parent: &Rc<Place>, child: NodeOrText<Rc<Place>>) {
        let NodeOrText::AppendNode(child) = child else {
            return;
        };
        parent.children.borrow_mut().push(Rc::downgrade(&child));
        *child.parent.borrow_mut() = Some(Rc::clone(parent));
        let above = std::iter::successors(Some(child), |place| place.parent());
        self.greatest
            .set(self.greatest.get().max(above.take(DEPTH + 2).count() - 1));
    }

    fn append_before_sibling(&self, sibling: &Rc<Place>, child: NodeOrText<Rc<Place>>) {
        if let Some(parent) = sibling.parent() {
            self.append(&parent, child);
        }
    }

    fn append_based_on_parent_node(&self, at: &Rc<Place>, or_in: &Rc<Place>, child: NodeOrText<Rc<Place>>) {
        self.append(at.parent().as_ref().unwrap_or(or_in), child);
    }

    fn remove_from_parent(&self, target: &Rc<Place>) {
        *target.parent.borrow_mut() = None;
    }

    fn reparent_children(&self, from: &Rc<Place>, to: &Rc<Place>) {
        for child in from.children.take().iter().filter_map(Weak::upgrade) {
            if child.parent().is_some_and(|parent| Rc::ptr_eq(&parent, from)) {
                self.append(to, NodeOrText::AppendNode(child));
            }
        }
    }

    fn get_template_contents(&self, target: &Rc<Place>) -> Rc<Place> {
        Rc::clone(target)
    }

    fn same_node(&self, one: &Rc<Place>, other: &Rc<Place>) -> bool {
        Rc::ptr_eq(one, other)
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &Rc<Place>) -> bool {
        target.holds_html
    }

    fn finish(self) {}
    fn parse_error(&self, _: Cow<'static, str>) {}
    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}
    fn set_quirks_mode(&self, _: QuirksMode) {}
    fn add_attrs_if_missing(&self, _: &Rc<Place>, _: Vec<Attribute>) {}
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_the_parser_nests_is_counted() {
        for unit in [
            "<div>",
            "<div a</div>",
            "<div a='</div>'>",
            "</style></head><div>",
            "<frameset><div>",
            "<span><div></span>",
            "<b x><div></b>",
            "<form><div></form>",
            "<div><table><td></div>",
            "<!--><div><!-- </div> -->",
            "<style></div></style><div>",
            "<o:p/>",
            "<div><! </div>",
            "<div><?x </div>",
            "<div =\"><a>\"",
            "<svg><a><![CDATA[></a></svg>]]>",
            "<math><annotation-xml encoding=text/html><div>",
            "<template><div>",
        ] {
            assert!(super::is_too_much(&unit.repeat(2000)), "{unit}");
        }
    }

    #[test]
    fn elements_that_the_parser_makes_again_and_again_are_counted() {
        let fonts: String = (0..300).map(|n| format!("<font size={n}>")).collect();
        assert!(super::is_too_much(&format!(
            "<div>{fonts}</div>{}",
            "<p>x</p>".repeat(2000)
        )));
        assert!(super::is_too_much(&"<p>x".repeat(110_000)));
    }

    #[test]
    fn what_stays_flat_is_not() {
        for unit in [
            "<p>",
            "<div><b>x</b></div>",
            "<p class=MsoNormal>x<o:p/></p>",
            "<!--[if mso]><table><tr><td><![endif]--><div>x</div>",
            "<li><p>x",
            "<div title=\"a > b\">x</div>",
            "<div a=b =\"></div>\"",
            "a < b <3 x",
            "<table><tr><td><p>x</table>",
            "<p><b>x</p></b>",
        ] {
            assert!(!super::is_too_much(&unit.repeat(2000)), "{unit}");
        }
    }
}
