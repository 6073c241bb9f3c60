package org.ionwright.io.mzml.internal.write;

import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.SpectrumInfo;

/** Collects what stands behind the last spectrum: chromatograms and index. */
final class TailBlock {

	private final Trace seconds = new Trace();
	private final Trace totals = new Trace();
	private final Trace basePeaks = new Trace();
	private final XmlBuffer spectrumIndex = new XmlBuffer();

	void add(SpectrumInfo info, long offset) {
		seconds.add(info.startSeconds());
		totals.add(info.totalIonCurrent());
		basePeaks.add(Double.isNaN(info.basePeakIntensity()) ? 0 : info.basePeakIntensity());
		offset(spectrumIndex, info.id(), offset);
	}

	/**
	 * @param position
	 *            of the first byte of this text in the file
	 * @return the text up to and with the start tag of the checksum
	 */
	XmlBuffer text(long position, ArrayBlock arrays) {
		XmlBuffer out = new XmlBuffer();
		XmlBuffer chromatogramIndex = new XmlBuffer();
		out.line(3, "</spectrumList>").line(3, "<chromatogramList count=\"2\" defaultDataProcessingRef=\"DP1\">");
		offset(chromatogramIndex, "TIC", position + out.length() + 8);
		chromatogram(out, 0, "TIC", Terms.TIC_CHROMATOGRAM, totals, arrays);
		offset(chromatogramIndex, "BPC", position + out.length() + 8);
		chromatogram(out, 1, "BPC", Terms.BASE_PEAK_CHROMATOGRAM, basePeaks, arrays);
		out.line(3, "</chromatogramList>").line(2, "</run>").line(1, "</mzML>");
		long indexListAt = position + out.length() + 2;
		boolean spectra = spectrumIndex.length() > 0;
		out.indent(1).raw("<indexList count=\"").raw(spectra ? 2 : 1).raw("\">\n");
		if (spectra) {
			index(out, "spectrum", spectrumIndex);
		}
		index(out, "chromatogram", chromatogramIndex);
		out.line(1, "</indexList>").indent(1).raw("<indexListOffset>").raw(indexListAt)
				.raw("</indexListOffset>\n").indent(1).raw("<fileChecksum>");
		return out;
	}

	private void chromatogram(XmlBuffer out, int index, String id, CvTerm kind, Trace values, ArrayBlock arrays) {
		out.indent(4).raw("<chromatogram index=\"").raw(index).raw("\" id=\"").raw(id)
				.raw("\" defaultArrayLength=\"").raw(values.size()).raw("\">\n").term(5, kind);
		out.line(5, "<binaryDataArrayList count=\"2\">");
		arrays.array64(out, 6, Terms.TIME_ARRAY, seconds.size(), seconds::get);
		arrays.array64(out, 6, Terms.INTENSITY_ARRAY, values.size(), values::get);
		out.line(5, "</binaryDataArrayList>").line(4, "</chromatogram>");
	}

	private static void index(XmlBuffer out, String name, XmlBuffer offsets) {
		out.indent(2).raw("<index name=\"").raw(name).raw("\">\n").raw(offsets.array(), offsets.length())
				.line(2, "</index>");
	}

	private static void offset(XmlBuffer out, String id, long offset) {
		out.indent(3).raw("<offset idRef=\"").text(id).raw("\">").raw(offset).raw("</offset>\n");
	}
}
