package org.ionwright.io.mzml.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.ionwright.spectrum.run.RunHeader;

/** Writes everything before the first spectrum. */
final class HeadBlock {

	private static final String NAMESPACES = " xmlns=\"http://psi.hupo.org/ms/mzml\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
			+ " xsi:schemaLocation=\"http://psi.hupo.org/ms/mzml http://psidev.info/files/ms/mzML/xsd/";
	private static final String VOCABULARIES = """
			    <cvList count="2">
			      <cv id="MS" fullName="Proteomics Standards Initiative Mass Spectrometry Ontology"\
			 version="4.1.257" URI="http://purl.obolibrary.org/obo/ms/psi-ms.obo"/>
			      <cv id="UO" fullName="Unit Ontology" version="09:04:2014"\
			 URI="http://purl.obolibrary.org/obo/uo.obo"/>
			    </cvList>
			""";
	private final int contentAt;
	private final int countAt;

	private HeadBlock(int contentAt, int countAt) {
		this.contentAt = contentAt;
		this.countAt = countAt;
	}

	/** Position of the bytes of {@link ContentBlock} in the file. */
	long contentAt() {
		return contentAt;
	}

	/** Position of the digits of the number of spectra. */
	long countAt() {
		return countAt;
	}

	/** Always of the same length: changing it would shift every offset behind. */
	static byte[] count(int spectra) {
		return String.format(Locale.ROOT, "%012d", spectra).getBytes(StandardCharsets.US_ASCII);
	}

	static HeadBlock write(XmlBuffer out, RunHeader header, ContentBlock content) {
		out.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
		out.raw("<indexedmzML").raw(NAMESPACES).raw("mzML1.1.0_idx.xsd\">\n");
		out.raw("  <mzML").raw(NAMESPACES).raw("mzML1.1.0.xsd\" id=\"").text(header.id())
				.raw("\" version=\"1.1.0\">\n").raw(VOCABULARIES);
		out.line(2, "<fileDescription>").line(3, "<fileContent>");
		int contentAt = out.length();
		byte[] kinds = content.bytes();
		out.raw(kinds, kinds.length);
		out.term(4, Terms.TIC_CHROMATOGRAM).term(4, Terms.BASE_PEAK_CHROMATOGRAM);
		if (header.simulated()) {
			out.user(4, Terms.SIMULATED);
		}
		OriginBlock origin = new OriginBlock(header);
		out.line(3, "</fileContent>");
		origin.files(out);
		out.line(2, "</fileDescription>");
		sample(out, header);
		origin.software(out);
		InstrumentBlock.write(out, header);
		origin.processing(out);
		run(out, header);
		out.indent(3).raw("<spectrumList count=\"");
		int countAt = out.length();
		byte[] planned = count(header.plan().spectra());
		out.raw(planned, planned.length).raw("\" defaultDataProcessingRef=\"DP1\">\n");
		return new HeadBlock(contentAt, countAt);
	}

	private static boolean hasSample(RunHeader header) {
		return !header.sampleName().isEmpty() || !header.sampleTerms().isEmpty();
	}

	private static void sample(XmlBuffer out, RunHeader header) {
		if (hasSample(header)) {
			out.line(2, "<sampleList count=\"1\">").indent(3).raw("<sample id=\"sample1\" name=\"")
					.text(header.sampleName()).raw("\">\n");
			header.sampleTerms().forEach(term -> out.user(4, term));
			out.line(3, "</sample>").line(2, "</sampleList>");
		}
	}

	private static void run(XmlBuffer out, RunHeader header) {
		out.indent(2).raw("<run id=\"").text(schemaId(header.id()))
				.raw("\" defaultInstrumentConfigurationRef=\"IC1");
		if (!header.start().equals(RunHeader.UNKNOWN_START)) {
			out.raw("\" startTimeStamp=\"").raw(header.start().toString());
		}
		if (header.origin().fromFiles()) {
			out.raw("\" defaultSourceFileRef=\"source").raw(header.origin().files().size());
		}
		if (hasSample(header)) {
			out.raw("\" sampleRef=\"sample1");
		}
		out.raw("\">\n");
		if (header.simulated()) {
			out.user(3, Terms.SIMULATED);
		}
		header.runTerms().forEach(term -> out.user(3, term));
	}

	/** The schema allows only a name here; the id itself stands unchanged in {@code mzML/@id}. */
	static String schemaId(String id) {
		String name = id.replaceAll("[^A-Za-z0-9._-]", "_");
		return name.matches("[A-Za-z_].*") && !isOwnId(name) ? name : "run_" + name;
	}

	private static boolean isOwnId(String name) {
		return name.equals("IC1") || name.equals("DP1") || name.equals("ionwright") || name.equals("sample1")
				|| name.matches("(software|source)[0-9]+")
				|| name.equals("MS") || name.equals("UO");
	}
}
