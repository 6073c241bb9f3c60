package org.ionwright.model.internal.migration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.ionwright.model.ModelFileException;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.method.MethodPackage;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Brings files of earlier formats to the current one. The next change of the Ecore adds a class, a line in
 * {@code STEPS}, and a sample file to the test.
 */
public final class Migrations {

	private static final List<Migration> STEPS = List.of(new InstrumentOneToTwo());

	private static final Pattern NAMESPACE = Pattern
			.compile("xmlns:(\\w+)\\s*=\\s*[\"'](http://www\\.ionwright\\.org/(instrument|method)/)(\\d{1,9})[\"']");

	/** A namespace is declared at the root, hence early in the file. */
	private static final int HEAD = 4096;

	private Migrations() {
	}

	/** The content in the current format; as it is when it is not of an earlier one. */
	public static byte[] current(String file, byte[] content) throws ModelFileException {
		byte[] reached = content;
		for (Migration step : STEPS) {
			if (namespace(reached).filter(step.from()::equals).isPresent()) {
				reached = apply(file, step, reached);
			}
		}
		return reached;
	}

	/** What to say of a file that a newer program wrote. */
	public static Optional<ModelFileException> newer(String file, byte[] content) {
		Matcher matcher = NAMESPACE.matcher(head(content));
		if (!matcher.find() || matcher.group(2).concat(matcher.group(4)).equals(current(matcher))) {
			return Optional.empty();
		}
		return Optional.of(new ModelFileException(file, 0, 0, "was written in format " + matcher.group(3) + "/"
				+ matcher.group(4) + " by a newer program; this one reads " + current(matcher).substring(
						matcher.group(2).length() - matcher.group(3).length() - 1)
				+ " and may not show all of it. Open it with a newer program to change it.", null));
	}

	/** The content with its namespace taken for the current one, whatever its number. */
	public static byte[] asCurrent(byte[] content) {
		Matcher matcher = NAMESPACE.matcher(head(content));
		if (!matcher.find() || matcher.group(2).concat(matcher.group(4)).equals(current(matcher))) {
			return content;
		}
		byte[] namespace = current(matcher).getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream changed = new ByteArrayOutputStream(content.length + 8);
		changed.write(content, 0, matcher.start(2));
		changed.writeBytes(namespace);
		changed.write(content, matcher.end(4), content.length - matcher.end(4));
		return changed.toByteArray();
	}

	private static String current(Matcher matcher) {
		return matcher.group(3).equals("method") ? MethodPackage.eNS_URI : InstrumentPackage.eNS_URI;
	}

	private static Optional<String> namespace(byte[] content) {
		Matcher matcher = NAMESPACE.matcher(head(content));
		return matcher.find() ? Optional.of(matcher.group(2) + matcher.group(4)) : Optional.empty();
	}

	/** One character per byte, so that positions are those of the bytes. */
	private static String head(byte[] content) {
		return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
	}

	private static byte[] apply(String file, Migration step, byte[] content) throws ModelFileException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			Document document = builder.parse(new ByteArrayInputStream(content));
			step.apply(document);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			Transformer transformer = TransformerFactory.newInstance().newTransformer();
			transformer.transform(new DOMSource(document), new StreamResult(bytes));
			return bytes.toString(StandardCharsets.UTF_8).replace(step.from(), step.to())
					.getBytes(StandardCharsets.UTF_8);
		} catch (SAXException | IOException e) {
			return content; // not well-formed: reading it says so, with the place
		} catch (ParserConfigurationException | TransformerException e) {
			throw new ModelFileException(file, 0, 0, "cannot be brought from " + step.from() + " to " + step.to()
					+ ": " + e.getMessage(), e);
		}
	}
}
