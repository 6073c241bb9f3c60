package org.ionwright.serve.internal.pva;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * A value of a type: what its fields hold, in their order: {@link Double}, {@link Integer}, {@link Long}, {@link String} or a list of
 * strings.
 */
public record PvData(PvType type, List<Object> values) {

	public PvData {
		values = List.copyOf(values);
		if (values.size() != type.kinds().size()) {
			throw new IllegalArgumentException(values.size() + " values for " + type.kinds().size() + " fields");
		}
	}

	/** The bits of the fields that are different in another value of the same type. */
	BitSet changes(PvData other) {
		BitSet changes = new BitSet();
		for (int i = 0; i < values.size(); i++) {
			if (!Objects.equals(values.get(i), other.values.get(i))) {
				changes.set(type.bit(i));
			}
		}
		return changes;
	}

	/** Whether anything but the value itself and its time is another in a value of the same type. */
	public boolean differsBesideValueAndTime(PvData other) {
		return differs(other, 1);
	}

	/** Whether anything but the time is another in a value of the same type. */
	public boolean differsBesideTime(PvData other) {
		return differs(other, 0);
	}

	private boolean differs(PvData other, int first) {
		for (int i = first; i < values.size(); i++) {
			if (!type.isTime(i) && !Objects.equals(values.get(i), other.values.get(i))) {
				return true;
			}
		}
		return false;
	}

	/** A set of changes and the fields in it; bit 0 stands for all. */
	void write(MessageWriter out, BitSet changes) {
		out.bits(changes);
		for (int i = 0; i < values.size(); i++) {
			if (changes.get(0) || changes.get(type.bit(i))) {
				write(out, values.get(i));
			}
		}
	}

	static BitSet whole() {
		BitSet bits = new BitSet();
		bits.set(0);
		return bits;
	}

	private static void write(MessageWriter out, Object value) {
		switch (value) {
		case Double number -> out.f64(number);
		case Integer number -> out.i32(number);
		case Long number -> out.i64(number);
		case List<?> texts -> {
			out.size(texts.size());
			texts.forEach(text -> out.string(String.valueOf(text)));
		}
		default -> out.string(value.toString());
		}
	}
}
