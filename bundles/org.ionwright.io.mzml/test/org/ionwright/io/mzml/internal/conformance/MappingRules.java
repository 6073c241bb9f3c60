package org.ionwright.io.mzml.internal.conformance;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The MUST rules of the PSI semantic mapping: which terms an element has to carry. */
final class MappingRules {

	private final Document rules;
	private final Vocabulary vocabulary;

	MappingRules(Document rules, Vocabulary vocabulary) {
		this.rules = rules;
		this.vocabulary = vocabulary;
	}

	/** @return what is broken, one line each */
	List<String> faults(Document mzml) {
		List<String> faults = new ArrayList<>();
		for (Element rule : elements(rules.getDocumentElement(), "CvMappingRule")) {
			if (rule.getAttribute("requirementLevel").equals("MUST")) {
				String path = rule.getAttribute("cvElementPath").replaceAll("/cvParam/@accession$", "");
				for (Element scope : elements(mzml.getDocumentElement(), last(path))) {
					if (path(scope).equals(path)) {
						check(rule, scope, faults);
					}
				}
			}
		}
		return faults;
	}

	/** Number of elements that MUST rules apply to, to show that the rules were used. */
	int applications(Document mzml) {
		int count = 0;
		for (Element rule : elements(rules.getDocumentElement(), "CvMappingRule")) {
			String path = rule.getAttribute("cvElementPath").replaceAll("/cvParam/@accession$", "");
			if (rule.getAttribute("requirementLevel").equals("MUST")) {
				count += (int) elements(mzml.getDocumentElement(), last(path)).stream()
						.filter(scope -> path(scope).equals(path)).count();
			}
		}
		return count;
	}

	private void check(Element rule, Element scope, List<String> faults) {
		boolean any = false;
		boolean all = true;
		for (Element term : elements(rule, "CvTerm")) {
			int hits = 0;
			for (Element param : children(scope, "cvParam")) {
				if (matches(term, param.getAttribute("accession"))) {
					hits++;
				}
			}
			any |= hits > 0;
			all &= hits > 0;
			if (hits > 1 && term.getAttribute("isRepeatable").equals("false")) {
				faults.add(path(scope) + ": '" + term.getAttribute("termName") + "' is there " + hits + " times");
			}
		}
		boolean and = rule.getAttribute("cvTermsCombinationLogic").equals("AND");
		if (and ? !all : !any) {
			faults.add(path(scope) + ": rule " + rule.getAttribute("id") + " is not met");
		}
	}

	private boolean matches(Element term, String accession) {
		String wanted = term.getAttribute("termAccession");
		return term.getAttribute("useTerm").equals("true") && accession.equals(wanted)
				|| term.getAttribute("allowChildren").equals("true") && vocabulary.isA(accession, wanted);
	}

	static List<Element> elements(Element root, String name) {
		List<Element> found = new ArrayList<>();
		var nodes = root.getElementsByTagName(name);
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add((Element) nodes.item(i));
		}
		return found;
	}

	static List<Element> children(Element parent, String name) {
		List<Element> found = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && element.getTagName().equals(name)) {
				found.add(element);
			}
		}
		return found;
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** From {@code mzML} on, as the rules write it. */
	private static String path(Element element) {
		StringBuilder path = new StringBuilder();
		for (Node node = element; node instanceof Element e && !e.getTagName().equals("indexedmzML"); node = node
				.getParentNode()) {
			path.insert(0, "/" + e.getTagName());
		}
		return path.toString();
	}
}
