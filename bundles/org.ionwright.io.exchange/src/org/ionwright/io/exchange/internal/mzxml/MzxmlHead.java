package org.ionwright.io.exchange.internal.mzxml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ionwright.io.exchange.internal.Words;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.InstrumentComponent;
import org.ionwright.spectrum.run.InstrumentComponent.Kind;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunOrigin;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunSoftware;
import org.ionwright.spectrum.run.RunStep;
import org.ionwright.spectrum.run.SourceFile;

/** What stands before the first scan of an mzXML file. */
final class MzxmlHead {

	/** An instrument or a processing with what the file says of it. */
	private record Section(Map<String, String> attributes, List<Map<String, String>> entries) {
	}

	/** No real head has more elements; what is beyond is not kept. */
	private static final int LIMIT = 10_000;

	private final List<Map<String, String>> parents = new ArrayList<>();
	private final List<Section> instruments = new ArrayList<>();
	private final List<Section> processings = new ArrayList<>();
	private Section open = new Section(Map.of(), new ArrayList<>());
	private String version = "";
	private long announced = -1;
	private int taken;

	/** Takes what a tag says. */
	void take(XmlTags tag) {
		if (tag.kind() == XmlTags.Kind.END || taken++ > LIMIT) {
			return;
		}
		Map<String, String> attributes = new LinkedHashMap<>(tag.attributes());
		attributes.put("", tag.name());
		switch (tag.name()) {
		case "mzXML" -> version = attributes.getOrDefault("xmlns", "").replaceFirst("^.*mzXML_", "");
		case "msRun" -> announced = MzxmlScan.whole(attributes.getOrDefault("scanCount", ""), -1);
		case "parentFile" -> parents.add(attributes);
		case "msInstrument", "instrument" -> instruments.add(opened(attributes));
		case "dataProcessing" -> processings.add(opened(attributes));
		default -> open.entries.add(attributes);
		}
	}

	private Section opened(Map<String, String> attributes) {
		open = new Section(attributes, new ArrayList<>());
		return open;
	}

	/** Number of scans that the file says it has; -1 when it does not. */
	long announced() {
		return announced;
	}

	/** Whether all scans are said to be centroids. */
	boolean centroided() {
		return processings.stream().anyMatch(p -> p.attributes.getOrDefault("centroided", "0").equals("1"));
	}

	List<RunFact> facts(int spectra) {
		List<RunFact> facts = new ArrayList<>();
		facts.add(new RunFact("run", "file format", ("mzXML " + version).strip()));
		facts.add(new RunFact("run", "spectra", Integer.toString(spectra)));
		for (Map<String, String> parent : parents) {
			facts.add(new RunFact("run", "source file", parent.getOrDefault("fileName", "")));
		}
		for (Section instrument : instruments) {
			for (UserTerm term : terms(instrument)) {
				facts.add(new RunFact("instrument", term.name(), term.value()));
			}
		}
		for (Section section : allSections()) {
			for (Map<String, String> entry : section.entries) {
				if (entry.getOrDefault("", "").equals("software")) {
					facts.add(
							new RunFact("software", entry.getOrDefault("name", ""), entry.getOrDefault("version", "")));
				}
			}
		}
		facts.removeIf(fact -> fact.value().isBlank() && !fact.group().equals("software"));
		return facts.stream().distinct().toList();
	}

	private List<Section> allSections() {
		List<Section> all = new ArrayList<>(instruments);
		all.addAll(processings);
		return all;
	}

	private static List<UserTerm> terms(Section section) {
		List<UserTerm> terms = new ArrayList<>();
		for (Map<String, String> entry : section.entries) {
			String element = entry.getOrDefault("", "");
			if (element.equals("operator")) {
				terms.add(UserTerm.text("operator",
						(entry.getOrDefault("first", "") + " " + entry.getOrDefault("last", "")).strip()));
			} else if (!element.equals("software")) {
				String name = entry.getOrDefault("category", entry.getOrDefault("name", element));
				terms.add(UserTerm.text(words(name), entry.getOrDefault("value", "")));
			}
		}
		terms.removeIf(term -> term.value().isBlank());
		return terms;
	}

	private static String words(String name) {
		return switch (name) {
		case "msManufacturer" -> "manufacturer";
		case "msModel" -> "model";
		case "msIonisation" -> "ionisation";
		case "msMassAnalyzer" -> "mass analyzer";
		case "msDetector" -> "detector";
		case "msResolution" -> "resolution";
		default -> name;
		};
	}

	/** Of several instruments the first describes the run; the others are kept as words. */
	RunHeader header(String name, boolean profile) {
		List<UserTerm> terms = instruments.isEmpty() ? List.of() : terms(instruments.getFirst());
		List<InstrumentComponent> components = new ArrayList<>();
		List<UserTerm> rest = new ArrayList<>();
		String serial = "";
		for (UserTerm term : terms) {
			switch (term.name()) {
			case "ionisation" -> components.add(Words.component(Kind.SOURCE, term.value()));
			case "mass analyzer" -> components.add(Words.component(Kind.ANALYZER, term.value()));
			case "detector" -> components.add(Words.component(Kind.DETECTOR, term.value()));
			case "instrument serial number" -> serial = term.value();
			default -> rest.add(term);
			}
		}
		for (int i = 1; i < instruments.size(); i++) {
			for (UserTerm term : terms(instruments.get(i))) {
				rest.add(UserTerm.text("instrument " + (i + 1) + ": " + term.name(), term.value()));
			}
		}
		String model = (value(terms, "manufacturer") + " " + value(terms, "model")).strip();
		List<RunSoftware> software = new ArrayList<>();
		List<RunStep> steps = new ArrayList<>();
		allSections().forEach(section -> software.addAll(software(section)));
		processings.forEach(section -> steps.addAll(step(section)));
		return new RunHeader(name, RunHeader.UNKNOWN_START, model.isEmpty() ? "unknown" : model, serial, components,
				rest, "", "", profile, List.of(), false, RunPlan.OPEN, software.stream().distinct().toList(), List.of(),
				new RunOrigin(files(), steps, List.of()));
	}

	private static String value(List<UserTerm> terms, String name) {
		return terms.stream().filter(term -> term.name().equals(name)).map(UserTerm::value).findFirst().orElse("");
	}

	private static List<RunSoftware> software(Section section) {
		return section.entries.stream().filter(entry -> entry.getOrDefault("", "").equals("software"))
				.map(entry -> new RunSoftware(entry.getOrDefault("name", "unknown"), entry.getOrDefault("version", "")))
				.toList();
	}

	private static List<RunStep> step(Section section) {
		List<UserTerm> terms = new ArrayList<>();
		section.attributes.forEach((name, value) -> {
			if (!name.isEmpty() && !value.equals("0")) {
				terms.add(UserTerm.text(name, value));
			}
		});
		section.entries.stream().filter(entry -> !entry.getOrDefault("", "").equals("software"))
				.forEach(entry -> terms.add(UserTerm.text(entry.getOrDefault("name", "processing"),
						entry.getOrDefault("value", ""))));
		return software(section).stream().limit(1).map(program -> new RunStep(program, List.of(), terms)).toList();
	}

	private List<SourceFile> files() {
		List<SourceFile> files = new ArrayList<>();
		for (Map<String, String> parent : parents) {
			String path = parent.getOrDefault("fileName", "");
			int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
			String sha1 = parent.getOrDefault("fileSha1", "");
			List<CvTerm> terms = new ArrayList<>(format(path));
			if (sha1.matches("[0-9a-fA-F]{40}")) {
				terms.add(CvTerm.of("MS:1000569", "SHA-1", sha1));
			}
			files.add(new SourceFile(path.substring(slash + 1), slash < 0 ? "" : path.substring(0, slash), terms));
		}
		return files;
	}

	/** Formats that converters to mzXML are fed with, by the ends of names. */
	private static List<CvTerm> format(String path) {
		return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
		case "raw" -> List.of(CvTerm.of("MS:1000768", "Thermo nativeID format"),
				CvTerm.of("MS:1000563", "Thermo RAW format"));
		case "wiff" -> List.of(CvTerm.of("MS:1000770", "WIFF nativeID format"),
				CvTerm.of("MS:1000562", "ABI WIFF format"));
		case "mzml" -> List.of(CvTerm.of("MS:1000824", "no nativeID format"), CvTerm.of("MS:1000584", "mzML format"));
		default -> List.of();
		};
	}
}
