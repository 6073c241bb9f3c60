package org.ionwright.io.mzml.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.spectrum.CvTerm;

/**
 * Finds in the text of a {@code <spectrum>} what passes over whole runs need, from tag to tag, without an object for any
 * of them. It knows the usual shape of mzML only: for comments, prefixes, attributes in odd places, mzML 0.99 and all
 * that is damaged it gives up, and {@link ElementReader} decides.
 */
final class SpectrumScan {

	private static final long CV_PARAM = Bytes.word("<cvParam");
	private static final long CV_REF = Bytes.word(" cvRef=\"");
	private static final long CV_MIDDLE = Bytes.word("MS\" acce");
	private static final long CV_END = Bytes.word("ssion=\"M");
	private static final long BINARY = Bytes.word("<binary>");
	private static final long EMPTY_BINARY = Bytes.word("<binary/");
	private static final long ODD_BINARY = Bytes.word("<binary ");
	private static final long ARRAY = Bytes.word("<binaryD");
	private static final long BINARY_END = Bytes.word("</binary");
	private static final long SPECTRUM = Bytes.word("<spectru");
	private static final long SPECTRUM_END = Bytes.word("</spectr");
	private static final long GROUP = Bytes.word("<referen");
	private static final long PRECURSORS = Bytes.word("<precurs");
	private static final long PRODUCTS = Bytes.word("<product");
	private static final long PRECURSORS_END = Bytes.word("</precur");
	private static final long PRODUCTS_END = Bytes.word("</produc");
	private static final long SCAN = Bytes.word("<scan ");
	private static final long SCAN_PLAIN = Bytes.word("<scan>");
	private static final long SIX = 0x0000FFFFFFFFFFFFL;
	private static final byte[] START = bytes("<spectrum");
	private static final byte[] ARRAY_TAG = bytes("<binaryDataArray");
	private static final byte[] BINARY_CLOSED = bytes("</binary>");
	private static final byte[] LISTS_END = bytes("List>");
	private static final byte[] ACCESSION = bytes("accession");
	private static final byte[] VALUE = bytes("value");
	private static final byte[] UNIT = bytes("unitAccession");
	private static final byte[] UNIT_NAME = bytes("unitName");
	private static final byte[] ARRAY_LENGTH = bytes("arrayLength");
	private static final byte[] DEFAULT_LENGTH = bytes("defaultArrayLength");
	private static final byte[] LEVEL = bytes("msLevel");
	private static final byte[] ENCODED = bytes("encodedLength");
	private static final byte[] REF = bytes("ref");

	final ArrayText mz = new ArrayText();
	final ArrayText intensity = new ArrayText();
	int msLevel;
	long points;
	double seconds;
	double total;
	double basePeakMz;
	double basePeak;

	private final Map<String, Element> groups;
	private ArrayText array = new ArrayText();
	private boolean hasMz;
	private boolean hasIntensity;
	private byte[] text = {};
	private int scans;
	private boolean inList;
	private boolean inArray;
	private long encoded;
	private int valueFrom;
	private int valueTo;

	SpectrumScan(Map<String, Element> groups) {
		this.groups = groups;
	}

	/** Whether the spectrum has both arrays. */
	boolean hasPoints() {
		return hasMz && hasIntensity;
	}

	/**
	 * @param from
	 *            where the start tag should be
	 * @param to
	 *            behind the last byte; {@link Bytes#PADDING} bytes follow
	 * @param headOnly
	 *            whether to stop before the arrays
	 * @return false when the text is not of the usual shape or ends too early
	 */
	boolean scan(byte[] bytes, int from, int to, boolean headOnly) {
		text = bytes;
		if (to - from < 32 || !Bytes.equal(bytes, from, START) || bytes[from + START.length] > ' ') {
			return false;
		}
		int next = Bytes.find(bytes, from + 1, to, '<');
		if (closed(from, next)) {
			return false;
		}
		start(from + START.length, next);
		boolean skipped = false;
		int terms = 0;
		while (next < to - 8) {
			int at = next;
			long word = Bytes.at(bytes, at);
			next = Bytes.find(bytes, at + 1, to, '<');
			if (word == CV_PARAM) {
				terms++;
				if (!skipped && !term(at, next)) {
					return false;
				}
			} else if (word == BINARY) {
				next = binary(at, next, to);
				if (next < 0) {
					return false;
				}
			} else if (word == ARRAY) {
				if (!Bytes.equal(bytes, at, ARRAY_TAG) || closed(at, next)) {
					return false;
				}
				boolean list = bytes[at + ARRAY_TAG.length] == 'L';
				if (list && headOnly) {
					return terms > 0;
				}
				if (skipped || list == inList) {
					return false;
				}
				inList = true;
				if (!list) {
					startArray(at + ARRAY_TAG.length, next);
				}
			} else if (word == BINARY_END) {
				endArray(at);
			} else if (word == SPECTRUM_END) {
				return terms > 0 && at + 11 <= to && bytes[at + 10] == '>';
			} else if (word == PRECURSORS || word == PRODUCTS) {
				skipped |= bytes[Bytes.find(bytes, at, next, '>') - 1] != '/';
			} else if (word == PRECURSORS_END || word == PRODUCTS_END) {
				skipped &= !closesList(at, next);
			} else if (word == GROUP) {
				if (!skipped && !group(at, next)) {
					return false;
				}
			} else if ((word & SIX) == SCAN || (word & SIX) == SCAN_PLAIN) {
				scans++;
			} else if (odd(word, at)) {
				return false;
			}
		}
		return false;
	}

	private boolean odd(long word, int at) {
		byte second = text[at + 1];
		return word == SPECTRUM || word == EMPTY_BINARY || word == ODD_BINARY || second == '!' || second == '?'
				|| second <= ' ';
	}

	/** Whether the tag is that of an element without content, or does not end with the only bracket before the next tag. */
	private boolean closed(int at, int next) {
		int last = end(at, next);
		return last < 0 || text[last - 1] == '/';
	}

	/** The bracket that ends the tag, when it is the only one before the next tag and nothing but blanks follows; else -1. */
	private int end(int at, int next) {
		int last = next - 1;
		while (text[last] <= ' ') {
			last--;
		}
		return text[last] == '>' && Bytes.find(text, at, next, '>') == last ? last : -1;
	}

	private boolean closesList(int at, int next) {
		int close = Bytes.find(text, at, next, '>');
		return close - 4 > at && Bytes.equal(text, close - 4, LISTS_END);
	}

	private void start(int from, int to) {
		mz.clear();
		intensity.clear();
		hasMz = false;
		hasIntensity = false;
		inList = false;
		inArray = false;
		scans = 0;
		seconds = Double.NaN;
		total = Double.NaN;
		basePeakMz = Double.NaN;
		basePeak = Double.NaN;
		points = Math.max(0, countAttribute(DEFAULT_LENGTH, from, to));
		msLevel = (int) Math.min(99, countAttribute(LEVEL, from, to));
		msLevel = msLevel < 0 ? 1 : msLevel;
	}

	private boolean term(int at, int next) {
		byte[] b = text;
		int from;
		if (Bytes.at(b, at + 8) == CV_REF && Bytes.at(b, at + 16) == CV_MIDDLE && Bytes.at(b, at + 24) == CV_END) {
			from = at + 34;
		} else if (b[at + 8] <= ' ' && end(at, next) >= 0 && sound(at + 8, next)
				&& attribute(ACCESSION, at + 8, next)) {
			if (valueTo - valueFrom < 4 || b[valueFrom] != 'M' || b[valueFrom + 1] != 'S') {
				return true;
			}
			from = valueFrom + 3;
		} else {
			return false;
		}
		if (from + 8 > next) {
			return false;
		}
		int accession = (int) Bytes.count(b, from, from + 7);
		if (accession < 0 || b[from - 1] != ':' || b[from - 2] != 'S' || b[from + 7] != '"' && b[from + 7] != '\'') {
			return true;
		}
		if (inArray) {
			return array.term(accession);
		}
		return !wanted(accession)
				|| end(at, next) >= 0 && (attribute(VALUE, from + 7, next) || attribute(VALUE, at + 8, next))
						&& take(accession, at, next);
	}

	/** Whether attributes follow each other as they should up to the end of the tag. */
	private boolean sound(int from, int next) {
		byte[] b = text;
		int i = from;
		while (i < next && b[i] != '/' && b[i] != '>') {
			if (b[i] == ' ' || b[i] == '\n' || b[i] == '\r' || b[i] == '\t') {
				i++;
				continue;
			}
			while (i < next && (b[i] > '=' || b[i] == ':')) {
				i++;
			}
			if (i + 1 >= next || b[i] != '=' || b[i + 1] != '"' && b[i + 1] != '\'') {
				return false;
			}
			i = Bytes.find(b, i + 2, next, (char) b[i + 1]) + 1;
		}
		return i < next;
	}

	private static boolean wanted(int accession) {
		return accession == 1000511 || accession == 1000285 || accession == 1000504 || accession == 1000505
				|| accession == 1000016;
	}

	private boolean take(int accession, int at, int next) {
		double value = Bytes.number(text, valueFrom, valueTo);
		if (Double.isNaN(value) && valueTo > valueFrom) {
			return false;
		}
		switch (accession) {
		case 1000511 -> msLevel = value >= 0 ? (int) Math.min(99, value) : msLevel;
		case 1000285 -> total = Double.isNaN(total) ? value : total;
		case 1000504 -> basePeakMz = Double.isNaN(basePeakMz) ? value : basePeakMz;
		case 1000505 -> basePeak = Double.isNaN(basePeak) ? value : basePeak;
		default -> {
			if (scans == 1 && Double.isNaN(seconds)) {
				CvTerm unit = new CvTerm("", "", "", string(UNIT, at, next), string(UNIT_NAME, at, next));
				seconds = value * Quantity.secondsPer(unit);
			}
		}
		}
		return true;
	}

	private String string(byte[] name, int at, int next) {
		return attribute(name, at + 8, next) ? Names.of(text, valueFrom, valueTo) : "";
	}

	/** Terms of a group count as if they stood here. */
	private boolean group(int at, int next) {
		if (end(at, next) < 0 || !attribute(REF, at + 8, next)) {
			return false;
		}
		@Nullable
		Element group = groups.get(new String(text, valueFrom, valueTo - valueFrom, StandardCharsets.UTF_8));
		if (group == null) {
			return true;
		}
		for (CvTerm term : group.terms()) {
			String accession = term.accession();
			if (accession.length() == 10 && accession.startsWith("MS:")) {
				long number = Quantity.count(accession.substring(3), 0);
				if (inArray) {
					if (!array.term((int) number)) {
						return false;
					}
				} else if (number == 1000511 && term.is(Accession.MS_LEVEL)) {
					msLevel = (int) Math.min(99, Quantity.count(term.value(), msLevel));
				} else if (wanted((int) number)) {
					return false;
				}
			}
		}
		return true;
	}

	private void startArray(int from, int next) {
		array.clear();
		inArray = true;
		array.length = countAttribute(ARRAY_LENGTH, from, next);
		encoded = countAttribute(ENCODED, from, next);
	}

	/** @return position of the tag that ends the text; -1 when there is another one inside */
	private int binary(int at, int next, int to) {
		int from = at + 8;
		int close = next;
		if (encoded > 0 && from + encoded < to - BINARY_CLOSED.length
				&& Bytes.equal(text, (int) (from + encoded), BINARY_CLOSED)) {
			// jumps where the file says the text ends; decoding it finds any tag in between
			close = (int) (from + encoded);
		}
		if (!inArray || close > to - BINARY_CLOSED.length || !Bytes.equal(text, close, BINARY_CLOSED)
				|| array.to >= 0) {
			return -1;
		}
		array.from = from;
		array.to = close;
		return close;
	}

	private void endArray(int at) {
		if (!inArray || text[at + 8] == '>' || text[at + 17] != '>') {
			return;
		}
		inArray = false;
		if (array.to < 0) {
			array.to = array.from;
		}
		if (array.kind == ArrayText.MZ && !hasMz) {
			hasMz = true;
			copy(array, mz);
		} else if (array.kind == ArrayText.INTENSITY && !hasIntensity) {
			hasIntensity = true;
			copy(array, intensity);
		}
	}

	private void copy(ArrayText source, ArrayText target) {
		target.kind = source.kind;
		target.from = source.from;
		target.to = source.to;
		target.length = source.length >= 0 ? source.length : points;
		target.bits = source.bits;
		target.integers = source.integers;
		target.zlib = source.zlib;
		target.numpress = source.numpress;
		target.foreign = source.foreign;
	}

	private long countAttribute(byte[] name, int from, int to) {
		return attribute(name, from, to) ? Bytes.count(text, valueFrom, valueTo) : -1;
	}

	/** Finds the attribute's value, from one equals sign to the next; those inside of values have no name before them. */
	private boolean attribute(byte[] name, int from, int to) {
		byte[] b = text;
		int length = name.length;
		for (int i = Bytes.find(b, from, to, '='); i < to; i = Bytes.find(b, i + 1, to, '=')) {
			byte quote = b[i + 1];
			if ((quote == '"' || quote == '\'') && i - length > from && b[i - length - 1] <= ' '
					&& b[i - 1] == name[length - 1] && Bytes.equal(b, i - length, name)) {
				valueFrom = i + 2;
				valueTo = Bytes.find(b, i + 2, to, (char) quote);
				return valueTo < to;
			}
		}
		return false;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}
}
