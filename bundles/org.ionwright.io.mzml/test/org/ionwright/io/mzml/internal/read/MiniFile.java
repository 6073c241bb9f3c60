package org.ionwright.io.mzml.internal.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;

/** Small mzML texts put together by hand. */
final class MiniFile {

	private MiniFile() {
	}

	static String of(String... spectra) {
		return "<?xml version=\"1.0\"?>\n<mzML version=\"1.1.0\"><run id=\"r\"><spectrumList count=\"" + spectra.length
				+ "\">\n" + String.join("\n", spectra) + "\n</spectrumList></run></mzML>\n";
	}

	static String spectrum(int length, String... arrays) {
		return "<spectrum id=\"scan=1\" defaultArrayLength=\"" + length + "\">" + term("MS:1000511", "7")
				+ "<binaryDataArrayList>" + String.join("", arrays) + "</binaryDataArrayList></spectrum>";
	}

	static String points(double[] mz, double... intensities) {
		return spectrum(mz.length, array("MS:1000514", "MS:1000523", doubles(mz)),
				array("MS:1000515", "MS:1000523", doubles(intensities)));
	}

	static String term(String accession, String value) {
		return "<cvParam accession=\"" + accession + "\" name=\"n " + accession + "\" value=\"" + value + "\"/>";
	}

	static String array(String kind, String type, byte[] bytes, String... further) {
		StringBuilder text = new StringBuilder("<binaryDataArray>").append(term(kind, "")).append(term(type, ""));
		for (String accession : further) {
			text.append(term(accession, ""));
		}
		return text.append("<binary>").append(Base64.getEncoder().encodeToString(bytes))
				.append("</binary></binaryDataArray>").toString();
	}

	static byte[] doubles(double... values) {
		ByteBuffer buffer = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
		buffer.asDoubleBuffer().put(values);
		return buffer.array();
	}

	static byte[] zlib(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
			deflater.write(bytes);
		}
		return out.toByteArray();
	}
}
