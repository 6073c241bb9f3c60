package org.ionwright.io.mzml.internal.write;

import java.util.List;
import java.util.Locale;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.InstrumentComponent;
import org.ionwright.spectrum.run.InstrumentComponent.Kind;
import org.ionwright.spectrum.run.RunHeader;

/**
 * Writes {@code <instrumentConfigurationList>}. The schema wants at least one source, analyzer and detector, and the
 * mapping rules exactly one type in each: where the header is silent, the general term stands for "not known".
 */
final class InstrumentBlock {

	private InstrumentBlock() {
	}

	static void write(XmlBuffer out, RunHeader header) {
		out.line(2, "<instrumentConfigurationList count=\"1\">").line(3, "<instrumentConfiguration id=\"IC1\">");
		(header.origin().instrument().isEmpty() ? List.of(Terms.INSTRUMENT_MODEL) : header.origin().instrument())
				.forEach(term -> out.term(4, term));
		if (!header.serialNumber().isEmpty()) {
			out.term(4, CvTerm.of(Accession.SERIAL_NUMBER, "instrument serial number", header.serialNumber()));
		}
		out.user(4, UserTerm.text("instrument name", header.instrumentName()));
		if (header.simulated()) {
			out.user(4, Terms.SIMULATED);
		}
		header.instrumentTerms().forEach(term -> out.user(4, term));
		if (!header.components().isEmpty()) {
			components(out, header.components());
		}
		out.line(4, "<softwareRef ref=\"ionwright\"/>").line(3, "</instrumentConfiguration>")
				.line(2, "</instrumentConfigurationList>");
	}

	private static void components(XmlBuffer out, List<InstrumentComponent> components) {
		XmlBuffer block = new XmlBuffer();
		int count = 0;
		int behind = components.size();
		for (Kind kind : Kind.values()) {
			boolean found = false;
			for (int i = 0; i < components.size(); i++) {
				if (components.get(i).kind() == kind) {
					component(block, components.get(i), i + 1);
					count++;
					found = true;
				}
			}
			if (!found) {
				component(block, new InstrumentComponent(kind, List.of(), List.of()), ++behind);
				count++;
			}
		}
		out.indent(4).raw("<componentList count=\"").raw(count).raw("\">\n");
		out.raw(block.array(), block.length()).line(4, "</componentList>");
	}

	private static void component(XmlBuffer out, InstrumentComponent component, int order) {
		String element = component.kind().name().toLowerCase(Locale.ROOT);
		out.indent(5).raw("<").raw(element).raw(" order=\"").raw(order).raw("\">\n");
		if (component.terms().stream().noneMatch(term -> XmlBuffer.declared(term) && term.value().isEmpty())) {
			out.term(6, unknown(component.kind()));
		}
		component.terms().stream().filter(XmlBuffer::declared).forEach(term -> out.term(6, term));
		component.terms().stream().filter(term -> !XmlBuffer.declared(term)).forEach(term -> out.term(6, term));
		component.userTerms().forEach(term -> out.user(6, term));
		out.indent(5).raw("</").raw(element).raw(">\n");
	}

	private static CvTerm unknown(Kind kind) {
		return switch (kind) {
		case SOURCE -> Terms.IONIZATION_TYPE;
		case ANALYZER -> Terms.ANALYZER_TYPE;
		case DETECTOR -> Terms.DETECTOR_TYPE;
		};
	}
}
