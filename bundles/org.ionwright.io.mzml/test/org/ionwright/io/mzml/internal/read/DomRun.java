package org.ionwright.io.mzml.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.InflaterInputStream;

import org.ionwright.io.mzml.internal.conformance.Judge;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads mzML by other means than the code under test: the JDK's DOM. Knows zlib and floats, no Numpress. */
final class DomRun {

	record Item(String id, double[] first, double[] intensities) {
	}

	private DomRun() {
	}

	static List<Item> items(byte[] xml, String tag, ByteOrder order) throws Exception {
		Document document = Judge.document(xml);
		List<Item> items = new ArrayList<>();
		var nodes = document.getElementsByTagName(tag);
		for (int i = 0; i < nodes.getLength(); i++) {
			Element item = (Element) nodes.item(i);
			double[] first = {};
			double[] intensities = {};
			var arrays = item.getElementsByTagName("binaryDataArray");
			for (int a = 0; a < arrays.getLength(); a++) {
				Element array = (Element) arrays.item(a);
				if (has(array, "MS:1000514") || has(array, "MS:1000595")) {
					first = decode(array, order);
				} else if (has(array, "MS:1000515")) {
					intensities = decode(array, order);
				}
			}
			items.add(new Item(item.getAttribute("id"), first, intensities));
		}
		return items;
	}

	private static boolean has(Element array, String accession) {
		var params = array.getElementsByTagName("cvParam");
		for (int i = 0; i < params.getLength(); i++) {
			if (((Element) params.item(i)).getAttribute("accession").equals(accession)) {
				return true;
			}
		}
		return false;
	}

	private static double[] decode(Element array, ByteOrder order) throws IOException {
		String text = array.getElementsByTagName("binary").item(0).getTextContent();
		byte[] bytes = Base64.getMimeDecoder().decode(text);
		if (has(array, "MS:1000574") && bytes.length > 0) {
			bytes = new InflaterInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
		int width = has(array, "MS:1000523") ? 8 : 4;
		double[] values = new double[bytes.length / width];
		for (int i = 0; i < values.length; i++) {
			values[i] = width == 8 ? buffer.getDouble() : buffer.getFloat();
		}
		return values;
	}
}
