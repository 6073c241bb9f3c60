package org.ionwright.io.mzml.internal.read;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunFact;

/** Tells people what the head of a file says, in the words of the file. */
final class Facts {

	private final List<RunFact> facts = new ArrayList<>();
	private final Element root;

	private Facts(Element root) {
		this.root = root;
	}

	static List<RunFact> of(Head head, int spectra, int chromatograms) {
		Facts facts = new Facts(head.root());
		facts.run(head, spectra, chromatograms);
		facts.instruments();
		facts.samples();
		facts.software();
		facts.content();
		return List.copyOf(facts.facts);
	}

	static boolean simulated(Head head) {
		Element root = head.root();
		List<UserTerm> marks = new ArrayList<>(root.child("fileDescription").child("fileContent").userTerms());
		marks.addAll(root.child("run").userTerms());
		root.child("instrumentConfigurationList").children().forEach(i -> marks.addAll(i.userTerms()));
		return marks.stream()
				.anyMatch(term -> term.name().equals(Accession.SIMULATED) && !term.value().equals("false"));
	}

	private void run(Head head, int spectra, int chromatograms) {
		Element run = root.child("run");
		String version = root.attribute("version");
		add("run", "file format", ("mzML " + version).strip() + (head.indexed() ? ", indexed" : ""));
		add("run", "id", root.attribute("id").isEmpty() ? run.attribute("id") : root.attribute("id"));
		add("run", "start", run.attribute("startTimeStamp"));
		add("run", "spectra", Integer.toString(spectra));
		add("run", "chromatograms", Integer.toString(chromatograms));
		for (Element source : root.child("fileDescription").child("sourceFileList").children("sourceFile")) {
			add("run", "source file", source.attribute("name"));
		}
		parameters("run", "", "term", run);
	}

	private void instruments() {
		for (Element instrument : root.child("instrumentConfigurationList").children()) {
			parameters("instrument", "", "model", instrument);
			for (Element component : instrument.child("componentList").children()) {
				String where = component.name() + " " + component.attribute("order");
				parameters("instrument", where + ": ", where, component);
			}
		}
	}

	private void samples() {
		for (Element sample : root.child("sampleList").children("sample")) {
			add("sample", "name", sample.attribute("name"));
			parameters("sample", "", "term", sample);
		}
	}

	private void software() {
		for (Element software : root.child("softwareList").children("software")) {
			String name = software.terms().isEmpty() ? software.attribute("id")
					: software.terms().get(0).value().isEmpty() ? software.terms().get(0).name()
							: software.terms().get(0).value();
			add("software", name, software.attribute("version"));
		}
	}

	private void content() {
		Element content = root.child("fileDescription").child("fileContent");
		parameters("file content", "", "contains", content);
	}

	/** A term with a value speaks for itself; one without answers the question {@code plain}. */
	private void parameters(String group, String prefix, String plain, Element element) {
		for (CvTerm term : element.terms()) {
			if (!term.value().isEmpty()) {
				add(group, prefix + term.name(), (term.value() + " " + term.unitName()).strip());
			} else if (!term.is(Accession.INSTRUMENT_MODEL)) {
				add(group, plain, term.name());
			}
		}
		for (UserTerm term : element.userTerms()) {
			add(group, prefix + term.name(), term.value());
		}
	}

	private void add(String group, String name, String value) {
		if (!value.isEmpty()) {
			facts.add(new RunFact(group, name, value));
		}
	}
}
