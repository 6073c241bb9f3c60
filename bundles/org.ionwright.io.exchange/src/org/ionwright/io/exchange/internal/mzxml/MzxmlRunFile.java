package org.ionwright.io.exchange.internal.mzxml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.ForeignRun;
import org.ionwright.io.exchange.internal.Points;
import org.ionwright.io.exchange.internal.Words;
import org.ionwright.io.exchange.internal.mzxml.XmlTags.Kind;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.run.RunHeader;

/** An mzXML file open for reading; holds where scans begin, no points. */
final class MzxmlRunFile extends ForeignRun {

	private static final int LOOK = 1 << 12;
	private static final int READ = 1 << 16;
	private static final int MOST_PRECURSORS = 1000;

	private final FileBytes file;
	private final MzxmlIndex index;

	MzxmlRunFile(Path path, FileBytes file, MzxmlIndex index) {
		super(path, index.head().facts(index.offsets().length), index.warnings());
		this.file = file;
		this.index = index;
	}

	@Override
	public int size() {
		return index.offsets().length;
	}

	@Override
	protected SpectrumInfo readInfo(int scan) throws IOException {
		return read(scan, false).info;
	}

	@Override
	protected Points readPoints(int scan) throws IOException {
		return read(scan, true).points();
	}

	/** Reads once what {@link #readInfo} and {@link #readPoints} would read twice. */
	@Override
	protected Read readBoth(int scan) throws IOException {
		Scan found = read(scan, true);
		return new Read(found.info, found.points());
	}

	/** A scan; of its arrays those that were there. */
	private record Scan(SpectrumInfo info, double[] pairs, double[] mz, double[] intensities, boolean any) {

		Points points() throws IOException {
			if (!any) {
				return Points.of(new double[0], new double[0]);
			}
			if (pairs.length == 0) {
				return Points.of(mz, intensities);
			}
			double[] x = new double[pairs.length / 2];
			double[] y = new double[pairs.length / 2];
			for (int i = 0; i < x.length; i++) {
				x[i] = pairs[2 * i];
				y[i] = pairs[2 * i + 1];
			}
			return Points.of(x, y);
		}
	}

	private Scan read(int scan, boolean withPoints) throws IOException {
		XmlTags tags = new XmlTags(file, index.offsets()[scan], withPoints ? READ : LOOK, index.charset());
		if (!tags.next() || !tags.starts("scan")) {
			throw new IOException("there is no scan at byte " + index.offsets()[scan] + "; the file was changed");
		}
		Map<String, String> attributes = tags.attributes();
		long count = MzxmlScan.whole(attributes.getOrDefault("peaksCount", ""), -1);
		List<Map<String, String>> precursors = new ArrayList<>();
		double[] pairs = {};
		double[] mz = {};
		double[] intensities = {};
		String unread = "";
		boolean ended = tags.kind() == Kind.EMPTY;
		while (!ended && tags.next() && !tags.name().equals("scan")) {
			if (tags.starts("precursorMz") && precursors.size() < MOST_PRECURSORS) {
				precursors.add(precursor(tags));
			} else if (tags.starts("peaks")) {
				if (!withPoints) {
					break;
				}
				Map<String, String> peaks = tags.attributes();
				byte[] text = text(tags, "peaks");
				if (count != 0 && !(count < 0 && text.length == 0)) {
					String content = peaks.getOrDefault("contentType", peaks.getOrDefault("pairOrder", "m/z-int"));
					switch (content) {
					case "m/z-int" -> pairs = PeakDecoder.decode(peaks, text, count < 0 ? -1 : 2 * count);
					case "m/z" -> mz = PeakDecoder.decode(peaks, text, count);
					case "intensity" -> intensities = PeakDecoder.decode(peaks, text, count);
					default -> unread = content;
					}
				}
			}
		}
		if (withPoints && count > 0 && pairs.length == 0 && (mz.length == 0 || intensities.length == 0)) {
			throw new IOException(unread.isEmpty() ? "it announces " + count + " points but holds none"
					: "its points are '" + Words.shortened(unread) + "'; m/z-int, m/z and intensity are read");
		}
		if (pairs.length % 2 != 0) {
			throw new IOException("it holds " + pairs.length + " numbers, which are no pairs");
		}
		return new Scan(MzxmlScan.info(scan, attributes, precursors, index.head().centroided()), pairs, mz, intensities,
				pairs.length + mz.length > 0);
	}

	private static Map<String, String> precursor(XmlTags tags) throws IOException {
		Map<String, String> precursor = new LinkedHashMap<>(tags.attributes());
		precursor.put("", new String(text(tags, "precursorMz"), java.nio.charset.StandardCharsets.ISO_8859_1));
		return precursor;
	}

	private static byte[] text(XmlTags tags, String element) throws IOException {
		if (tags.kind() == Kind.EMPTY) {
			return new byte[0];
		}
		tags.collect(true);
		if (!tags.next() || !tags.ends(element)) {
			throw new IOException("its <" + element + "> has no end; the file is damaged");
		}
		byte[] text = tags.text();
		tags.collect(false);
		return text;
	}

	@Override
	public List<CvTerm> formatTerms() {
		return List.of(CvTerm.of("MS:1000776", "scan number only nativeID format"),
				CvTerm.of("MS:1000566", "ISB mzXML format"));
	}

	@Override
	public RunHeader header() {
		boolean profile = !index.head().centroided();
		try {
			profile = size() == 0 ? profile : info(0).representation() == Representation.PROFILE;
		} catch (IOException e) {
			// what the head says must do
		}
		return index.head().header(baseName(), profile);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
