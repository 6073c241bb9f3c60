package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.ByteOrder;

import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.ChromatogramKind;
import org.ionwright.spectrum.CvTerm;

/** Turns {@code <chromatogram>} into our chromatogram. */
final class ChromatogramMapper {

	private ChromatogramMapper() {
	}

	static Chromatogram chromatogram(Element element, ByteOrder order, Scratch scratch) throws IOException {
		String id = element.attribute("id");
		long declared = Quantity.count(element.attribute("defaultArrayLength"), 0);
		Element timeArray = AxisReader.array(element, Accession.TIME_ARRAY);
		Element valueArray = AxisReader.array(element, Accession.INTENSITY_ARRAY);
		if (timeArray == null || valueArray == null) {
			throw new IOException("it has no times or no intensities");
		}
		double[] seconds = AxisReader.decode(timeArray, declared, order, scratch);
		double[] values = AxisReader.decode(valueArray, declared, order, scratch);
		if (seconds.length != values.length) {
			throw new IOException("it has " + seconds.length + " times but " + values.length + " intensities");
		}
		double factor = 1;
		for (CvTerm term : timeArray.terms()) {
			factor *= term.is(Accession.TIME_ARRAY) ? Quantity.secondsPer(term) : 1;
		}
		for (int i = 0; i < seconds.length; i++) {
			seconds[i] *= factor;
		}
		return new Chromatogram(id, kind(element), seconds, values);
	}

	private static ChromatogramKind kind(Element element) {
		if (element.has(Accession.TIC_CHROMATOGRAM)) {
			return ChromatogramKind.TOTAL_ION_CURRENT;
		}
		if (element.has(Accession.BASE_PEAK_CHROMATOGRAM)) {
			return ChromatogramKind.BASE_PEAK;
		}
		return element.has(Accession.SELECTED_CHROMATOGRAM) || element.has(Accession.SIM_CHROMATOGRAM)
				|| element.has(Accession.SRM_CHROMATOGRAM) ? ChromatogramKind.SELECTED_ION_CURRENT
						: ChromatogramKind.OTHER;
	}
}
