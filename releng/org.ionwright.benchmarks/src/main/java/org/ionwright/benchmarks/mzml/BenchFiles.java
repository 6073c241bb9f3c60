package org.ionwright.benchmarks.mzml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;

/**
 * Files of a gigabyte and more: the zlib spectra of a sample repeated, profiles of a scanning quadrupole, and
 * cycles of four selected ions. The texts are those of ProteoWizard's writer.
 */
final class BenchFiles {

	private static final String HEAD = """
			<?xml version="1.0" encoding="utf-8"?>
			<indexedmzML xmlns="http://psi.hupo.org/ms/mzml">
			  <mzML xmlns="http://psi.hupo.org/ms/mzml" id="bench" version="1.1.0">
			    <cvList count="2">
			      <cv id="MS" fullName="Proteomics Standards Initiative Mass Spectrometry Ontology" version="4.1.12" URI="http://psidev.info/psi-ms.obo"/>
			      <cv id="UO" fullName="Unit Ontology" version="09:04:2014" URI="http://unit-ontology.googlecode.com/unit.obo"/>
			    </cvList>
			    <fileDescription>
			      <fileContent><cvParam cvRef="MS" accession="MS:1000579" name="MS1 spectrum" value=""/></fileContent>
			    </fileDescription>
			    <softwareList count="1">
			      <software id="bench" version="1"><cvParam cvRef="MS" accession="MS:1000799" name="custom unreleased software tool" value="bench"/></software>
			    </softwareList>
			    <instrumentConfigurationList count="2">
			      <instrumentConfiguration id="IC1"><cvParam cvRef="MS" accession="MS:1000031" name="instrument model" value=""/></instrumentConfiguration>
			      <instrumentConfiguration id="IC2"><cvParam cvRef="MS" accession="MS:1000031" name="instrument model" value=""/></instrumentConfiguration>
			    </instrumentConfigurationList>
			    <dataProcessingList count="1">
			      <dataProcessing id="dp"><processingMethod order="0" softwareRef="bench"><cvParam cvRef="MS" accession="MS:1000544" name="Conversion to mzML" value=""/></processingMethod></dataProcessing>
			    </dataProcessingList>
			    <run id="bench" defaultInstrumentConfigurationRef="IC1">
			      <spectrumList count="%d" defaultDataProcessingRef="dp">
			""";
	private static final int VARIANTS = 64;

	private BenchFiles() {
	}

	private record Block(String start, byte[] rest) {
	}

	/** Spectra of an ion trap and an orbitrap: 34 short ones, then one long, and so on. */
	static Path real(Path folder, Path sample, int spectra) throws IOException {
		String text = Files.readString(sample, StandardCharsets.ISO_8859_1);
		List<String> small = new ArrayList<>();
		List<String> large = new ArrayList<>();
		Matcher matcher = Pattern.compile("<spectrum index.*?</spectrum>", Pattern.DOTALL).matcher(text);
		while (matcher.find()) {
			String packed = matcher.group();
			(packed.length() < 30_000 ? small : large).add(packed);
		}
		List<Block> blocks = new ArrayList<>();
		for (int round = 0; round < large.size(); round++) {
			small.forEach(s -> blocks.add(block(s)));
			blocks.add(block(large.get(round)));
		}
		return write(folder.resolve("real.mzML"), blocks, spectra);
	}

	/** The text from behind the id on does not change. */
	private static Block block(String spectrum) {
		int end = spectrum.indexOf(" defaultArrayLength");
		return new Block("        <spectrum index=\"%d\" id=\"controllerType=0 controllerNumber=1 scan=%d\"",
				(spectrum.substring(end) + "\n").getBytes(StandardCharsets.ISO_8859_1));
	}

	/** 10,001 points from m/z 50 to 1050. */
	static Path quadrupole(Path folder, int spectra) throws IOException {
		double[] mz = new double[10_001];
		for (int i = 0; i < mz.length; i++) {
			mz[i] = 50 + 0.1 * i;
		}
		String axis = zlib(doubles(mz));
		List<Block> blocks = new ArrayList<>();
		for (int v = 0; v < VARIANTS; v++) {
			blocks.add(block(spectrum(mz, profile(mz, v), axis, "MS:1000579", "MS1 spectrum", 1)));
		}
		return write(folder.resolve("quadrupole.mzML"), blocks, spectra);
	}

	private static float[] profile(double[] mz, int seed) {
		Random random = new Random(seed);
		double[] rate = new double[mz.length];
		for (int peak = 0; peak < 400; peak++) {
			int at = random.nextInt(mz.length);
			double height = Math.exp(random.nextDouble() * 9);
			for (int i = Math.max(0, at - 15); i < Math.min(mz.length, at + 15); i++) {
				rate[i] += height * Math.exp(-(i - at) * (i - at) / 18.0);
			}
		}
		float[] counts = new float[mz.length];
		for (int i = 0; i < counts.length; i++) {
			double mean = rate[i] + 1.5;
			counts[i] = Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
		}
		return counts;
	}

	static Path selected(Path folder, int spectra) throws IOException {
		double[] mz = { 100.1, 195.2, 285.5, 609.3 };
		String axis = zlib(doubles(mz));
		List<Block> blocks = new ArrayList<>();
		for (int v = 0; v < VARIANTS; v++) {
			Random random = new Random(v);
			float[] counts = new float[4];
			for (int i = 0; i < 4; i++) {
				counts[i] = random.nextInt(100_000);
			}
			blocks.add(block(spectrum(mz, counts, axis, "MS:1000582", "SIM spectrum", 4)));
		}
		return write(folder.resolve("selected.mzML"), blocks, spectra);
	}

	private static String spectrum(double[] mz, float[] counts, String axis, String type, String typeName,
			int windows) {
		double total = 0;
		int base = 0;
		ByteBuffer bytes = ByteBuffer.allocate(4 * counts.length).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < counts.length; i++) {
			total += counts[i];
			base = counts[i] > counts[base] ? i : base;
			bytes.putFloat(counts[i]);
		}
		String packed = zlib(bytes.array());
		StringBuilder text = new StringBuilder();
		text.append("<spectrum index=\"0\" id=\"\" defaultArrayLength=\"" + counts.length + "\">\n");
		text.append(term(10, type, typeName, "")).append(term(10, "MS:1000511", "ms level", "1"))
				.append(term(10, "MS:1000130", "positive scan", ""))
				.append(term(10, "MS:1000128", "profile spectrum", ""))
				.append(unit(10, "MS:1000504", "base peak m/z", mz[base], "MS", "MS:1000040", "m/z"))
				.append(unit(10, "MS:1000505", "base peak intensity", counts[base], "MS", "MS:1000131",
						"number of detector counts"))
				.append(term(10, "MS:1000285", "total ion current", Double.toString(total)))
				.append(unit(10, "MS:1000528", "lowest observed m/z", mz[0], "MS", "MS:1000040", "m/z"))
				.append(unit(10, "MS:1000527", "highest observed m/z", mz[mz.length - 1], "MS", "MS:1000040", "m/z"));
		text.append("          <scanList count=\"1\">\n").append(term(12, "MS:1000795", "no combination", ""))
				.append("            <scan>\n")
				.append(unit(14, "MS:1000016", "scan start time", 0.5, "UO", "UO:0000031", "minute"))
				.append("              <scanWindowList count=\"" + windows + "\">\n");
		for (int w = 0; w < windows; w++) {
			text.append("                <scanWindow>\n")
					.append(unit(18, "MS:1000501", "scan window lower limit", mz[w], "MS", "MS:1000040", "m/z"))
					.append(unit(18, "MS:1000500", "scan window upper limit",
							windows == 1 ? mz[mz.length - 1] : mz[w], "MS", "MS:1000040", "m/z"))
					.append("                </scanWindow>\n");
		}
		text.append("              </scanWindowList>\n            </scan>\n          </scanList>\n");
		text.append("          <binaryDataArrayList count=\"2\">\n");
		array(text, axis, "MS:1000523", "64-bit float", "MS:1000514", "m/z array", "MS:1000040", "m/z");
		array(text, packed, "MS:1000521", "32-bit float", "MS:1000515", "intensity array", "MS:1000131",
				"number of detector counts");
		return text.append("          </binaryDataArrayList>\n        </spectrum>").toString();
	}

	private static void array(StringBuilder text, String base64, String type, String typeName, String kind,
			String kindName, String unit, String unitName) {
		text.append("            <binaryDataArray encodedLength=\"" + base64.length() + "\">\n")
				.append(term(14, type, typeName, "")).append(term(14, "MS:1000574", "zlib compression", ""))
				.append("              <cvParam cvRef=\"MS\" accession=\"" + kind + "\" name=\"" + kindName
						+ "\" value=\"\" unitCvRef=\"MS\" unitAccession=\"" + unit + "\" unitName=\"" + unitName
						+ "\"/>\n")
				.append("              <binary>").append(base64).append("</binary>\n            </binaryDataArray>\n");
	}

	private static String term(int indent, String accession, String name, String value) {
		return " ".repeat(indent) + "<cvParam cvRef=\"MS\" accession=\"" + accession + "\" name=\"" + name
				+ "\" value=\"" + value + "\"/>\n";
	}

	private static String unit(int indent, String accession, String name, double value, String cv, String unit,
			String unitName) {
		return " ".repeat(indent) + "<cvParam cvRef=\"MS\" accession=\"" + accession + "\" name=\"" + name
				+ "\" value=\"" + value + "\" unitCvRef=\"" + cv + "\" unitAccession=\"" + unit + "\" unitName=\""
				+ unitName + "\"/>\n";
	}

	private static byte[] doubles(double[] values) {
		ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
		bytes.asDoubleBuffer().put(values);
		return bytes.array();
	}

	private static String zlib(byte[] plain) {
		Deflater deflater = new Deflater(6);
		deflater.setInput(plain);
		deflater.finish();
		byte[] out = new byte[plain.length + plain.length / 100 + 100];
		int length = deflater.deflate(out);
		deflater.end();
		return Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(out, length));
	}

	private static Path write(Path file, List<Block> blocks, int spectra) throws IOException {
		long[] offsets = new long[spectra];
		long at = 0;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
			byte[] head = String.format(Locale.ROOT, HEAD, spectra).getBytes(StandardCharsets.ISO_8859_1);
			out.write(head);
			at += head.length;
			for (int i = 0; i < spectra; i++) {
				Block block = blocks.get(i % blocks.size());
				byte[] start = String.format(Locale.ROOT, block.start, i, i + 1)
						.getBytes(StandardCharsets.ISO_8859_1);
				offsets[i] = at + 8;
				out.write(start);
				out.write(block.rest);
				at += start.length + block.rest.length;
			}
			byte[] end = "      </spectrumList>\n    </run>\n  </mzML>\n".getBytes(StandardCharsets.ISO_8859_1);
			out.write(end);
			at += end.length;
			StringBuilder index = new StringBuilder("  <indexList count=\"1\">\n    <index name=\"spectrum\">\n");
			for (int i = 0; i < spectra; i++) {
				index.append("      <offset idRef=\"controllerType=0 controllerNumber=1 scan=" + (i + 1) + "\">"
						+ offsets[i] + "</offset>\n");
			}
			index.append("    </index>\n  </indexList>\n  <indexListOffset>" + (at + 2)
					+ "</indexListOffset>\n  <fileChecksum>0</fileChecksum>\n</indexedmzML>\n");
			out.write(index.toString().getBytes(StandardCharsets.ISO_8859_1));
		}
		return file;
	}
}
