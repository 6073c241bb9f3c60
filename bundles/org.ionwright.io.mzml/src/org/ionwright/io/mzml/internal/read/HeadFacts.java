package org.ionwright.io.mzml.internal.read;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.InstrumentComponent;
import org.ionwright.spectrum.run.InstrumentComponent.Kind;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunOrigin;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunSoftware;
import org.ionwright.spectrum.run.RunStep;
import org.ionwright.spectrum.run.SourceFile;

/** Makes of the head of a file that of another one, with the terms as they are. */
final class HeadFacts {

	private static final String NAME = "instrument name";

	private HeadFacts() {
	}

	/** Of several instrument configurations the one that the run names describes it. */
	static RunHeader header(Head head, Path path, boolean profile) {
		Element root = head.root();
		Element run = root.child("run");
		Element instrument = instrument(root, run.attribute("defaultInstrumentConfigurationRef"));
		List<InstrumentComponent> components = new ArrayList<>();
		for (Element component : instrument.child("componentList").children()) {
			kind(component.name()).ifPresent(kind -> components
					.add(new InstrumentComponent(kind, component.terms(), component.userTerms())));
		}
		List<CvTerm> model = new ArrayList<>(instrument.terms());
		model.removeIf(term -> term.is(Accession.SERIAL_NUMBER));
		String name = user(instrument.userTerms(), NAME);
		if (name.isEmpty()) {
			name = model.isEmpty() ? "unknown" : model.getFirst().name();
		}
		Element sample = root.child("sampleList").child("sample");
		String id = root.attribute("id").isEmpty() ? run.attribute("id") : root.attribute("id");
		return new RunHeader(id.isEmpty() ? String.valueOf(path.getFileName()) : id, start(run), name,
				instrument.value(Accession.SERIAL_NUMBER), components, plain(instrument, NAME),
				sample.attribute("name"),
				"", profile, words(run), Facts.simulated(head), RunPlan.OPEN, programs(root), words(sample),
				new RunOrigin(files(root), steps(root), model));
	}

	static List<CvTerm> formatTerms(Head head) {
		List<CvTerm> terms = new ArrayList<>();
		List<Element> files = head.root().child("fileDescription").child("sourceFileList").children("sourceFile");
		Optional<CvTerm> ids = files.stream().flatMap(file -> file.terms().stream())
				.filter(term -> term.name().endsWith("nativeID format")).findFirst();
		terms.add(ids.orElse(CvTerm.of("MS:1000776", "scan number only nativeID format")));
		terms.add(CvTerm.of("MS:1000584", "mzML format"));
		return terms;
	}

	private static Element instrument(Element root, String id) {
		List<Element> all = root.child("instrumentConfigurationList").children();
		return all.stream().filter(one -> one.attribute("id").equals(id)).findFirst()
				.orElse(all.isEmpty() ? new Element("instrumentConfiguration", new String[0]) : all.getFirst());
	}

	private static Optional<Kind> kind(String element) {
		return switch (element) {
		case "source" -> Optional.of(Kind.SOURCE);
		case "analyzer" -> Optional.of(Kind.ANALYZER);
		case "detector" -> Optional.of(Kind.DETECTOR);
		default -> Optional.empty();
		};
	}

	private static Instant start(Element run) {
		String stamp = run.attribute("startTimeStamp").strip();
		try {
			return OffsetDateTime.parse(stamp).toInstant();
		} catch (DateTimeException e) {
			try {
				return LocalDateTime.parse(stamp).toInstant(ZoneOffset.UTC);
			} catch (DateTimeException other) {
				return RunHeader.UNKNOWN_START;
			}
		}
	}

	/** User terms without the mark of simulated data, which stands on its own, and without one other. */
	private static List<UserTerm> plain(Element element, String but) {
		return element.userTerms().stream()
				.filter(term -> !term.name().equals(Accession.SIMULATED) && !term.name().equals(but)).toList();
	}

	/** User terms, and those of the vocabulary as words. */
	private static List<UserTerm> words(Element element) {
		List<UserTerm> terms = new ArrayList<>();
		element.terms().forEach(term -> terms.add(UserTerm.text(
				term.name().toLowerCase(Locale.ROOT) + (term.unitName().isEmpty() ? "" : " [" + term.unitName() + "]"),
				term.value())));
		terms.addAll(plain(element, ""));
		return terms;
	}

	private static List<RunSoftware> programs(Element root) {
		return root.child("softwareList").children("software").stream().map(HeadFacts::software).toList();
	}

	private static RunSoftware softwareOf(Element root, String id) {
		return root.child("softwareList").children("software").stream().filter(one -> one.attribute("id").equals(id))
				.map(HeadFacts::software).findFirst().orElse(new RunSoftware(id.isEmpty() ? "unknown" : id, ""));
	}

	private static RunSoftware software(Element element) {
		String name = element.terms().isEmpty() ? element.attribute("id")
				: element.terms().getFirst().value().isEmpty() ? element.terms().getFirst().name()
						: element.terms().getFirst().value();
		return new RunSoftware(name, element.attribute("version"), element.terms());
	}

	private static List<SourceFile> files(Element root) {
		return root.child("fileDescription").child("sourceFileList").children("sourceFile").stream()
				.map(file -> new SourceFile(file.attribute("name"), file.attribute("location"), file.terms())).toList();
	}

	private static List<RunStep> steps(Element root) {
		List<RunStep> steps = new ArrayList<>();
		for (Element processing : root.child("dataProcessingList").children("dataProcessing")) {
			for (Element method : processing.children("processingMethod")) {
				RunStep step = new RunStep(softwareOf(root, method.attribute("softwareRef")), method.terms(),
						method.userTerms());
				if (!steps.contains(step)) {
					steps.add(step);
				}
			}
		}
		return steps;
	}

	private static String user(List<UserTerm> terms, String name) {
		return terms.stream().filter(term -> term.name().equals(name)).map(UserTerm::value).findFirst().orElse("");
	}
}
