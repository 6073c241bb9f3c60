package org.ionwright.io.exchange.internal.netcdf;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.io.exchange.internal.Words;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.InstrumentComponent;
import org.ionwright.spectrum.run.InstrumentComponent.Kind;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunOrigin;
import org.ionwright.spectrum.run.RunPlan;
import org.ionwright.spectrum.run.RunSoftware;
import org.ionwright.spectrum.run.SourceFile;

/** What an ANDI file says of run, instrument and sample. */
final class AndiFacts {

	private static final List<String> INSTRUMENT = List.of("instrument_name", "instrument_id", "instrument_mfr",
			"instrument_model", "instrument_serial_no", "instrument_fw_version", "instrument_os_version",
			"instrument_app_version", "instrument_comments");
	private static final String SOFTWARE = "instrument_sw_version";

	private final Map<String, String> attributes;
	private final Map<String, String> instrument = new LinkedHashMap<>();
	private final String software;
	private final int scans;

	AndiFacts(NetcdfFile file, int scans) throws IOException {
		attributes = file.attributes();
		for (String name : INSTRUMENT) {
			String text = file.text(name);
			if (!text.isEmpty()) {
				instrument.put(name.replace("instrument_", "").replace('_', ' '), text);
			}
		}
		software = file.text(SOFTWARE);
		this.scans = scans;
	}

	String attribute(String name) {
		return attributes.getOrDefault(name, "");
	}

	static double number(String text, double otherwise) {
		try {
			return text.isEmpty() ? otherwise : Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	List<RunFact> facts() {
		List<RunFact> facts = new ArrayList<>();
		String revision = attribute("ms_template_revision");
		facts.add(new RunFact("run", "file format",
				(attributes.containsKey("aia_template_revision") ? "ANDI chromatography " : "ANDI-MS ") + revision));
		facts.add(new RunFact("run", "spectra", Integer.toString(scans)));
		start().ifPresent(time -> facts.add(new RunFact("run", "start", time.toString())));
		instrument.forEach((name, value) -> facts.add(new RunFact("instrument", name, value)));
		if (!software.isEmpty()) {
			facts.add(new RunFact("software", "acquisition", software));
		}
		attributes.forEach((name, value) -> {
			String group = group(name);
			if (!value.isEmpty() && !group.isEmpty()) {
				facts.add(new RunFact(group, name.replaceFirst("^(sample|test)_", "").replace('_', ' '), value));
			}
		});
		return facts;
	}

	private static String group(String attribute) {
		if (attribute.startsWith("test_")) {
			return "instrument";
		}
		if (attribute.startsWith("sample_")) {
			return "sample";
		}
		return attribute.endsWith("_time_stamp") || attribute.endsWith("_revision") || attribute.equals("languages")
				? ""
				: "run";
	}

	/** Stamps look like 19930830202439-0800. */
	Optional<Instant> start() {
		String stamp = attribute("experiment_date_time_stamp").isEmpty() ? attribute("injection_date_time_stamp")
				: attribute("experiment_date_time_stamp");
		String digits = stamp.replaceFirst("[-+ ].*$", "");
		if (!digits.matches("[0-9]{14}")) {
			return Optional.empty();
		}
		String zone = stamp.substring(14).strip();
		return Words.time(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8) + "T"
				+ digits.substring(8, 10) + ":" + digits.substring(10, 12) + ":" + digits.substring(12)
				+ (zone.matches("[-+][0-9]{4}") ? zone.substring(0, 3) + ":" + zone.substring(3) : ""));
	}

	RunHeader header(String name, boolean profile) {
		List<InstrumentComponent> components = new ArrayList<>();
		if (!attribute("test_ionization_mode").isEmpty()) {
			components.add(Words.component(Kind.SOURCE, attribute("test_ionization_mode")));
		}
		if (!attribute("test_detector_type").isEmpty()) {
			components.add(Words.component(Kind.DETECTOR, attribute("test_detector_type")));
		}
		String model = (instrument.getOrDefault("mfr", "") + " "
				+ instrument.getOrDefault("model", instrument.getOrDefault("name", ""))).strip();
		List<SourceFile> files = attribute("source_file_reference").isEmpty() ? List.of()
				: List.of(new SourceFile(attribute("source_file_reference"), "", List.of()));
		return new RunHeader(name, start().orElse(RunHeader.UNKNOWN_START), model.isEmpty() ? "unknown" : model,
				instrument.getOrDefault("serial no", ""), components, terms("instrument"), attribute("sample_id"), "",
				profile, terms("run"), false, RunPlan.OPEN,
				software.isEmpty() ? List.of() : List.of(new RunSoftware("acquisition software", software)),
				terms("sample"), new RunOrigin(files, List.of(), List.of()));
	}

	private List<UserTerm> terms(String group) {
		return facts().stream().filter(fact -> fact.group().equals(group))
				.filter(fact -> !fact.name().equals("spectra") && !fact.name().equals("start"))
				.map(fact -> UserTerm.text(fact.name(), fact.value())).toList();
	}
}
