package org.ionwright.io.mzml.internal.write;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunOrigin;
import org.ionwright.spectrum.run.RunSoftware;
import org.ionwright.spectrum.run.RunStep;
import org.ionwright.spectrum.run.SourceFile;

/** Writes what a run was made of: source files, programs, and what was done to the data before it was stored here. */
final class OriginBlock {

	private static final CvTerm ACTION = CvTerm.of("MS:1000543", "data processing action");

	private final RunOrigin origin;
	private final List<RunSoftware> software;
	private final String version;

	OriginBlock(RunHeader header) {
		origin = header.origin();
		version = header.softwareVersion();
		software = new ArrayList<>(header.software());
		for (RunStep step : origin.steps()) {
			if (!own(step.software()) && !software.contains(step.software())) {
				software.add(step.software());
			}
		}
	}

	private boolean own(RunSoftware program) {
		return program.name().equals("ionwright") && program.version().equals(version);
	}

	void files(XmlBuffer out) {
		if (!origin.fromFiles()) {
			return;
		}
		out.indent(3).raw("<sourceFileList count=\"").raw(origin.files().size()).raw("\">\n");
		int number = 0;
		for (SourceFile file : origin.files()) {
			out.indent(4).raw("<sourceFile id=\"source" + ++number).raw("\" name=\"").text(file.name())
					.raw("\" location=\"").text(uri(file.location())).raw("\">\n");
			file.terms().forEach(term -> out.term(5, term));
			out.line(4, "</sourceFile>");
		}
		out.line(3, "</sourceFileList>");
	}

	void software(XmlBuffer out) {
		out.indent(2).raw("<softwareList count=\"").raw(1 + software.size()).raw("\">\n");
		software(out, "ionwright", version, List.of(Terms.SOFTWARE));
		int number = 0;
		for (RunSoftware program : software) {
			software(out, "software" + ++number, program.version(),
					program.terms().isEmpty() ? List.of(Terms.software(program.name())) : program.terms());
		}
		out.line(2, "</softwareList>");
	}

	private static void software(XmlBuffer out, String id, String version, List<CvTerm> terms) {
		out.indent(3).raw("<software id=\"").raw(id).raw("\" version=\"").text(version.isEmpty() ? "unknown" : version)
				.raw("\">\n");
		terms.forEach(term -> out.term(4, term));
		out.line(3, "</software>");
	}

	void processing(XmlBuffer out) {
		out.line(2, "<dataProcessingList count=\"1\">").line(3, "<dataProcessing id=\"DP1\">");
		int order = 0;
		for (RunStep step : origin.steps()) {
			String program = own(step.software()) ? "ionwright" : "software" + (software.indexOf(step.software()) + 1);
			out.indent(4).raw("<processingMethod order=\"").raw(order++).raw("\" softwareRef=\"").raw(program)
					.raw("\">\n");
			(step.terms().isEmpty() ? List.of(ACTION) : step.terms()).forEach(term -> out.term(5, term));
			step.userTerms().forEach(term -> out.user(5, term));
			out.line(4, "</processingMethod>");
		}
		out.indent(4).raw("<processingMethod order=\"").raw(order).raw("\" softwareRef=\"ionwright\">\n");
		out.term(5, Terms.CONVERSION).line(4, "</processingMethod>").line(3, "</dataProcessing>")
				.line(2, "</dataProcessingList>");
	}

	/** Other programs write paths of Windows that are no URI. */
	private static String uri(String location) {
		return location.replace('\\', '/').replace(" ", "%20").replaceFirst("^file://([A-Za-z]):", "file:///$1:");
	}
}
