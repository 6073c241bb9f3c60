package org.ionwright.io.mzml.internal.write;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunEncoding.Packing;

/** Encodes the arrays of spectra as {@code <binaryDataArray>}. The text of an axis that does not change is encoded once. */
final class ArrayBlock {

	private final RunEncoding encoding;
	private final Packer packer = new Packer();
	private final NumpressEncoder numpress = new NumpressEncoder();
	private @Nullable MassAxis lastAxis;
	/** Whether the axis of the spectrum before was another one than that of its own predecessor. */
	private boolean axisChanged;
	private final XmlBuffer axisText = new XmlBuffer();

	ArrayBlock(RunEncoding encoding) {
		this.encoding = encoding;
	}

	void axis(XmlBuffer out, int depth, MassAxis axis) {
		MassAxis last = lastAxis;
		if (last != axis && !axis.equals(last)) {
			axisText.clear();
			axis(axisText, depth, axis.toArray());
			axisChanged = true;
		} else {
			axisChanged = false;
		}
		lastAxis = axis;
		out.raw(axisText.array(), axisText.length());
	}

	private void axis(XmlBuffer out, int depth, double[] mz) {
		if (encoding.mz() == Packing.LINEAR && NumpressEncoder.holds(mz, Double.MAX_VALUE)) {
			byte[] bytes = numpress.linear(mz);
			write(out, depth, Terms.FLOAT_64, Terms.packing(Packing.LINEAR, encoding.zlib()), Terms.MZ_ARRAY,
					packer.text(bytes, bytes.length, encoding.zlib()));
		} else if (encoding.mzBits() == 32) {
			write(out, depth, Terms.FLOAT_32, plain(), Terms.MZ_ARRAY, packer.floats(mz, encoding.zlib()));
		} else {
			boolean once = encoding.zlib() && axisChanged;
			write(out, depth, Terms.FLOAT_64, plain(), Terms.MZ_ARRAY,
					once ? packer.growing(mz) : packer.doubles(mz, encoding.zlib()));
		}
	}

	void intensities(XmlBuffer out, int depth, double[] values) {
		Packing packing = encoding.intensity();
		if (packing == Packing.SLOF && NumpressEncoder.holds(values, Double.MAX_VALUE)) {
			packed(out, depth, packing, numpress.slof(values));
		} else if (packing == Packing.PIC && NumpressEncoder.holds(values, Integer.MAX_VALUE)) {
			packed(out, depth, packing, numpress.pic(values));
		} else if (narrow(values)) {
			write(out, depth, Terms.FLOAT_32, plain(), Terms.INTENSITY_ARRAY,
					packer.floats(values, encoding.zlib()));
		} else {
			write(out, depth, Terms.FLOAT_64, plain(), Terms.INTENSITY_ARRAY,
					packer.doubles(values, encoding.zlib()));
		}
	}

	private boolean narrow(double[] values) {
		return encoding.intensityBits() == 32 || encoding.intensityBits() == 0 && wholeCountsFit(values);
	}

	/** Turns intensities into those that a reader gets, where numbers are stored plain. */
	void round(double[] values) {
		if (narrow(values)) {
			for (int i = 0; i < values.length; i++) {
				values[i] = (float) values[i];
			}
		}
	}

	private void packed(XmlBuffer out, int depth, Packing packing, byte[] bytes) {
		write(out, depth, Terms.FLOAT_64, Terms.packing(packing, encoding.zlib()), Terms.INTENSITY_ARRAY,
				packer.text(bytes, bytes.length, encoding.zlib()));
	}

	private CvTerm plain() {
		return Terms.packing(Packing.PLAIN, encoding.zlib());
	}

	void release() {
		packer.release();
	}

	private static boolean wholeCountsFit(double[] values) {
		for (double value : values) {
			if ((float) value != value && value == Math.rint(value)) {
				return false;
			}
		}
		return true;
	}

	private static void write(XmlBuffer out, int depth, CvTerm type, CvTerm packing, CvTerm kind, byte[] text) {
		open(out, depth, type, packing, kind, text.length);
		out.raw(text, text.length);
		close(out, depth);
	}

	static void open(XmlBuffer out, int depth, CvTerm type, CvTerm packing, CvTerm kind, long textLength) {
		out.indent(depth).raw("<binaryDataArray encodedLength=\"").raw(textLength).raw("\">\n");
		out.term(depth + 1, type).term(depth + 1, packing).term(depth + 1, kind);
		out.indent(depth + 1).raw("<binary>");
	}

	static void close(XmlBuffer out, int depth) {
		out.raw("</binary>\n").line(depth, "</binaryDataArray>");
	}
}
