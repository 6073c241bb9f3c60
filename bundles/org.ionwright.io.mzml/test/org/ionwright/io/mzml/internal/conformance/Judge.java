package org.ionwright.io.mzml.internal.conformance;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.ionwright.io.mzml.internal.TestRuns;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Says what the official schema, the mapping rules and the vocabulary find wrong with a file. */
public final class Judge {

	private final Schema schema;
	private final Vocabulary vocabulary;
	private final MappingRules rules;

	public Judge() throws Exception {
		URL xsd = Judge.class.getResource("/org/ionwright/io/mzml/data/mzML1.1.0_idx.xsd");
		SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		schema = factory.newSchema(xsd);
		vocabulary = new Vocabulary(new String(TestRuns.sample("psi-ms-extract.obo"), StandardCharsets.UTF_8));
		rules = new MappingRules(document(TestRuns.sample("ms-mapping.xml")), vocabulary);
	}

	public static Document document(byte[] xml) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
	}

	/** @return one line per fault */
	public List<String> faults(Path file) throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		List<String> faults = new ArrayList<>();
		try {
			schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
		} catch (org.xml.sax.SAXException e) {
			faults.add("schema: " + e);
		}
		Document document = document(bytes);
		rules.faults(document).forEach(fault -> faults.add("mapping: " + fault));
		if (rules.applications(document) == 0) {
			faults.add("mapping: no rule applied");
		}
		for (Element param : MappingRules.elements(document.getDocumentElement(), "cvParam")) {
			String fault = vocabulary.fault(param.getAttribute("accession"), param.getAttribute("name"),
					param.getAttribute("value"), param.getAttribute("unitAccession"), param.getAttribute("unitName"));
			if (!fault.isEmpty()) {
				faults.add("vocabulary: " + fault);
			}
		}
		index(new String(bytes, StandardCharsets.ISO_8859_1), document, faults);
		return faults;
	}

	private static void index(String text, Document document, List<String> faults) throws Exception {
		Element root = document.getDocumentElement();
		int listed = 0;
		for (Element index : MappingRules.elements(root, "index")) {
			for (Element offset : MappingRules.elements(index, "offset")) {
				int at = Integer.parseInt(offset.getTextContent());
				String tag = "<" + index.getAttribute("name") + " ";
				int end = text.indexOf('>', at);
				listed++;
				if (!text.startsWith(tag, at)
						|| !text.substring(at, end).contains("id=\"" + offset.getAttribute("idRef") + "\"")) {
					faults.add("index: " + offset.getAttribute("idRef") + " is not at " + at);
				}
			}
		}
		int items = MappingRules.elements(root, "spectrum").size() + MappingRules.elements(root, "chromatogram").size();
		if (listed != items) {
			faults.add("index: " + listed + " entries for " + items + " spectra and chromatograms");
		}
		int indexAt = Integer.parseInt(MappingRules.elements(root, "indexListOffset").get(0).getTextContent());
		if (!text.startsWith("<indexList ", indexAt)) {
			faults.add("index: no index list at " + indexAt);
		}
		int end = text.indexOf("<fileChecksum>") + "<fileChecksum>".length();
		byte[] sha1 = MessageDigest.getInstance("SHA-1")
				.digest(text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1));
		if (!text.startsWith(HexFormat.of().formatHex(sha1) + "<", end)) {
			faults.add("checksum is wrong");
		}
	}
}
