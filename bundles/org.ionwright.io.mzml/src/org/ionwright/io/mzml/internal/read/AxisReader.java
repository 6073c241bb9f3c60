package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;

/**
 * Puts the points of spectra together. The axis of a scanning instrument is the same in every spectrum: while its
 * encoded text does not change, it is not decoded again, and all spectra share one axis object. Safe for use from
 * several threads.
 */
final class AxisReader {

	private record Known(byte[] text, List<CvTerm> coding, MassAxis axis) {
	}

	private final ByteOrder order;
	private volatile @Nullable Known known;

	AxisReader(ByteOrder order) {
		this.order = order;
	}

	/** A spectrum without m/z or without intensities, such as one of light, has no points. */
	Spectrum read(Element spectrum, SpectrumInfo info, Scratch scratch) throws IOException {
		long declared = Quantity.count(spectrum.attribute("defaultArrayLength"), 0);
		Element mzArray = array(spectrum, Accession.MZ_ARRAY);
		Element intensityArray = array(spectrum, Accession.INTENSITY_ARRAY);
		if (mzArray == null || intensityArray == null) {
			return SpectrumMapper.spectrum(info, MassAxis.of(), new double[0]);
		}
		double[] intensities = decode(intensityArray, declared, order, scratch);
		Element text = mzArray.child("binary");
		List<CvTerm> coding = mzArray.terms();
		Known last = known;
		if (last != null && same(last.coding, coding) && Arrays.equals(last.text, 0, last.text.length, text.text(),
				text.textFrom(), text.textTo())) {
			checkLengths(last.axis.size(), intensities.length);
			return SpectrumMapper.spectrum(info, last.axis, intensities);
		}
		double[] mz = decode(mzArray, declared, order, scratch);
		checkLengths(mz.length, intensities.length);
		if (!increasing(mz)) {
			return sorted(info, mz, intensities);
		}
		MassAxis axis = MassAxis.of(mz);
		known = new Known(Arrays.copyOfRange(text.text(), text.textFrom(), text.textTo()), coding, axis);
		return SpectrumMapper.spectrum(info, axis, intensities);
	}

	/** The first array of that kind, null when there is none. */
	static @Nullable Element array(Element parent, String accession) {
		List<Element> lists = parent.children("binaryDataArrayList");
		for (Element array : (lists.isEmpty() ? parent : lists.get(0)).children("binaryDataArray")) {
			if (array.has(accession)) {
				return array;
			}
		}
		return null;
	}

	/** @param declared length that the parent gives; the array's own goes before */
	static double[] decode(Element array, long declared, ByteOrder order, Scratch scratch) throws IOException {
		return ArrayDecoder.decode(array, Quantity.count(array.attribute("arrayLength"), declared), order, scratch);
	}

	private static boolean same(List<CvTerm> first, List<CvTerm> second) {
		boolean same = first.size() == second.size();
		for (int i = 0; same && i < first.size(); i++) {
			same = first.get(i).is(second.get(i).accession());
		}
		return same;
	}

	private static void checkLengths(int mz, int intensities) throws IOException {
		if (mz != intensities) {
			throw new IOException("it has " + mz + " m/z values but " + intensities + " intensities");
		}
	}

	private static boolean increasing(double[] mz) throws IOException {
		boolean increasing = true;
		for (int i = 0; i < mz.length; i++) {
			if (!Double.isFinite(mz[i])) {
				throw new IOException("its m/z value " + i + " is " + mz[i]);
			}
			increasing &= i == 0 || mz[i] >= mz[i - 1];
		}
		return increasing;
	}

	private static Spectrum sorted(SpectrumInfo info, double[] mz, double[] intensities) {
		int[] order = IntStream.range(0, mz.length).boxed().sorted(Comparator.comparingDouble(i -> mz[i]))
				.mapToInt(Integer::intValue).toArray();
		return SpectrumMapper.spectrum(info, MassAxis.of(Arrays.stream(order).mapToDouble(i -> mz[i]).toArray()),
				Arrays.stream(order).mapToDouble(i -> intensities[i]).toArray());
	}
}
