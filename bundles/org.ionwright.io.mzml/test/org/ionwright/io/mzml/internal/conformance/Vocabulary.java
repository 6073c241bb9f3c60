package org.ionwright.io.mzml.internal.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms of an OBO file, as far as data files can break them. */
final class Vocabulary {

	static final class Term {
		String id = "";
		String name = "";
		boolean obsolete;
		boolean hasValue;
		final List<String> parents = new ArrayList<>();
		final List<String> units = new ArrayList<>();
	}

	private final Map<String, Term> terms = new HashMap<>();

	Vocabulary(String obo) {
		Term term = new Term();
		for (String line : obo.split("\n")) {
			if (line.equals("[Term]")) {
				term = new Term();
			} else if (line.startsWith("id: ")) {
				term.id = line.substring(4).strip();
				terms.put(term.id, term);
			} else if (line.startsWith("name: ")) {
				term.name = line.substring(6).strip();
			} else if (line.startsWith("is_a: ")) {
				term.parents.add(line.split(" ")[1]);
			} else if (line.startsWith("is_obsolete: true")) {
				term.obsolete = true;
			} else if (line.startsWith("relationship: has_units ")) {
				term.units.add(line.split(" ")[2]);
			} else if (line.startsWith("relationship: has_value_type ")) {
				term.hasValue = true;
			}
		}
	}

	int size() {
		return terms.size();
	}

	boolean isA(String accession, String ancestor) {
		Term term = terms.get(accession);
		return term != null
				&& term.parents.stream().anyMatch(parent -> parent.equals(ancestor) || isA(parent, ancestor));
	}

	/** What is wrong with one parameter; empty when nothing is. */
	String fault(String accession, String name, String value, String unit, String unitName) {
		Term term = terms.get(accession);
		if (term == null) {
			return accession + " does not exist in the extract";
		}
		if (term.obsolete) {
			return accession + " is obsolete";
		}
		if (!term.name.equals(name)) {
			return accession + " is called '" + term.name + "', not '" + name + "'";
		}
		if (term.hasValue == value.isEmpty()) {
			return accession + (term.hasValue ? " lacks a value" : " must not have the value " + value);
		}
		if (unit.isEmpty() != term.units.isEmpty() || (!unit.isEmpty() && !term.units.contains(unit))) {
			return accession + " has the unit '" + unit + "', allowed are " + term.units;
		}
		Term unitTerm = terms.get(unit);
		return !unit.isEmpty() && (unitTerm == null || !unitTerm.name.equals(unitName))
				? "unit " + unit + " is not called '" + unitName + "'"
				: "";
	}
}
