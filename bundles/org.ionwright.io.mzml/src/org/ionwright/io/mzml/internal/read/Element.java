package org.ionwright.io.mzml.internal.read;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;

/** An element with its parameters, those of referenced groups included. */
final class Element {

	private static final byte[] NO_TEXT = {};

	private final String name;
	private final String[] attributes;
	private final List<CvTerm> terms = new ArrayList<>();
	private final List<UserTerm> userTerms = new ArrayList<>();
	private final List<Element> children = new ArrayList<>();
	private byte[] text = NO_TEXT;
	private int textFrom;
	private int textTo;

	Element(String name, String[] attributes) {
		this.name = name;
		this.attributes = attributes;
	}

	String name() {
		return name;
	}

	List<CvTerm> terms() {
		return terms;
	}

	List<UserTerm> userTerms() {
		return userTerms;
	}

	List<Element> children() {
		return children;
	}

	/** Where the base64 text lies from {@link #textFrom()} to {@link #textTo()}; nothing for other elements. */
	byte[] text() {
		return text;
	}

	int textFrom() {
		return textFrom;
	}

	int textTo() {
		return textTo;
	}

	/** White space around it is dropped. */
	void addText(byte[] bytes, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Bytes.isSpace(bytes[start])) {
			start++;
		}
		while (start < end && Bytes.isSpace(bytes[end - 1])) {
			end--;
		}
		if (textFrom == textTo) {
			text = bytes;
			textFrom = start;
			textTo = end;
		} else {
			int before = textTo - textFrom;
			byte[] all = new byte[before + end - start];
			System.arraycopy(text, textFrom, all, 0, before);
			System.arraycopy(bytes, start, all, before, end - start);
			text = all;
			textFrom = 0;
			textTo = all.length;
		}
	}

	/** The attribute's value, empty when it is missing. */
	String attribute(String wanted) {
		for (int i = 0; i + 1 < attributes.length; i += 2) {
			if (attributes[i].equals(wanted)) {
				return attributes[i + 1];
			}
		}
		return "";
	}

	/** The first child of that name, an empty element when there is none. */
	Element child(String wanted) {
		for (Element child : children) {
			if (child.name.equals(wanted)) {
				return child;
			}
		}
		return new Element(wanted, new String[0]);
	}

	List<Element> children(String wanted) {
		List<Element> found = new ArrayList<>();
		for (Element child : children) {
			if (child.name.equals(wanted)) {
				found.add(child);
			}
		}
		return found;
	}

	boolean has(String accession) {
		for (CvTerm term : terms) {
			if (term.is(accession)) {
				return true;
			}
		}
		return false;
	}

	/** The value of the term, empty when it is missing. */
	String value(String accession) {
		for (CvTerm term : terms) {
			if (term.is(accession)) {
				return term.value();
			}
		}
		return "";
	}
}
