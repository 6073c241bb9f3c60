package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ionwright.io.mzml.internal.ByteSource;
import org.ionwright.io.mzml.internal.read.XmlScanner.Token;

/**
 * What stands before the first spectrum.
 *
 * @param root
 *            {@code <mzML>} up to its first list of spectra or chromatograms
 * @param groups
 *            parameter groups by id
 * @param indexed
 *            whether it lies in {@code <indexedmzML>}
 * @param announced
 *            number of spectra that the file says it has; -1 when it gives no number
 * @param bodyStart
 *            position of the first list
 */
record Head(Element root, Map<String, Element> groups, Charset charset, boolean indexed, long announced,
		long bodyStart) {

	private static final int LIMIT = 1 << 26;
	private static final Set<String> BODY = Set.of("spectrumList", "chromatogramList");

	/** Little-endian since mzML 1.0; version 0.99 was in network order. */
	ByteOrder order() {
		return root.attribute("version").startsWith("0.") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
	}

	static Head read(ByteSource source) throws IOException {
		Charset charset = checkedStart(source);
		XmlScanner scanner = new XmlScanner(source, 0, Math.min(source.size(), LIMIT), false, charset, 1 << 15);
		boolean indexed = false;
		for (Token token = scanner.next(); token != Token.EOF; token = scanner.next()) {
			if (token == Token.DAMAGED) {
				throw new IOException("the tag at byte " + scanner.offset() + " is damaged");
			}
			if (scanner.name().equals("mzML")) {
				return body(scanner, charset, indexed);
			}
			if (!scanner.name().equals("indexedmzML") || token == Token.END) {
				throw new IOException("it is no mzML file: it begins with <" + shortened(scanner.name()) + ">");
			}
			indexed = true;
		}
		throw new IOException("it is no mzML file, or it is cut off before the run begins");
	}

	private static Head body(XmlScanner scanner, Charset charset, boolean indexed) throws IOException {
		Map<String, Element> groups = new HashMap<>();
		ElementReader reader = new ElementReader(scanner, groups, BODY);
		Element root = reader.read();
		long announced = 0;
		if (reader.stopped() && scanner.name().equals("spectrumList")) {
			String count = String.valueOf(scanner.attribute("count"));
			announced = Quantity.count(count, -1);
		}
		return new Head(root, groups, charset, indexed, announced, scanner.offset());
	}

	private static Charset checkedStart(ByteSource source) throws IOException {
		byte[] bytes = new byte[256];
		int count = source.read(0, bytes, 0, bytes.length);
		if (count == 0) {
			throw new IOException("it is empty");
		}
		String text = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
		if (text.startsWith("\u00fe\u00ff") || text.startsWith("\u00ff\u00fe") || text.startsWith("\u0000<")
				|| text.startsWith("<\u0000")) {
			throw new IOException("it is written in UTF-16; save it as UTF-8");
		}
		String start = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
		if (!start.stripLeading().startsWith("<")) {
			throw new IOException("it is no mzML file: it is not XML");
		}
		int declared = text.toLowerCase(Locale.ROOT).indexOf("iso-8859-1");
		return declared > 0 && declared < text.indexOf("?>") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
	}

	private static String shortened(String name) {
		return name.length() <= 40 ? name : name.substring(0, 40) + "…";
	}
}
