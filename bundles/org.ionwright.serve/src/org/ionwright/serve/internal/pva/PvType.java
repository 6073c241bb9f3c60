package org.ionwright.serve.internal.pva;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.serve.internal.pva.PvField.Kind;

/**
 * The structure of a variable. Its first field is the value, or the index of an enumerated value. Bit 0 of a set of changes is the whole,
 * the others count the fields in the order in which they stand, a structure before its fields.
 */
public final class PvType {

	private static final PvField ALARM = PvField.structure("alarm", "alarm_t", PvField.of("severity", Kind.INT),
			PvField.of("status", Kind.INT), PvField.of("message", Kind.STRING));
	private static final PvField TIME = PvField.structure("timeStamp", "time_t",
			PvField.of("secondsPastEpoch", Kind.LONG), PvField.of("nanoseconds", Kind.INT),
			PvField.of("userTag", Kind.INT));
	private static final PvField CHOICE = PvField.structure("value", "enum_t", PvField.of("index", Kind.INT),
			PvField.of("choices", Kind.STRINGS));
	private static final PvField DESCRIPTION = PvField.structure("display", "", PvField.of("description", Kind.STRING));

	/** Normative type NTScalar of double with alarm, time stamp, display and control. */
	static final PvType NUMBER = new PvType(PvField.structure("", "epics:nt/NTScalar:1.0",
			PvField.of("value", Kind.DOUBLE), ALARM, TIME,
			PvField.structure("display", "display_t", PvField.of("limitLow", Kind.DOUBLE),
					PvField.of("limitHigh", Kind.DOUBLE), PvField.of("description", Kind.STRING),
					PvField.of("units", Kind.STRING), PvField.of("precision", Kind.INT),
					PvField.structure("form", "enum_t", PvField.of("index", Kind.INT),
							PvField.of("choices", Kind.STRINGS))),
			PvField.structure("control", "control_t", PvField.of("limitLow", Kind.DOUBLE),
					PvField.of("limitHigh", Kind.DOUBLE), PvField.of("minStep", Kind.DOUBLE))));

	/** Normative type NTEnum. */
	static final PvType ENUM = new PvType(
			PvField.structure("", "epics:nt/NTEnum:1.0", CHOICE, ALARM, TIME, DESCRIPTION));

	private final PvField root;
	private final List<Kind> kinds = new ArrayList<>();
	private final List<Integer> bits = new ArrayList<>();
	private final BitSet times = new BitSet();

	private PvType(PvField root) {
		this.root = root;
		number(root, 0, false);
	}

	private int number(PvField field, int bit, boolean time) {
		int next = bit + 1;
		if (field.kind() != Kind.STRUCTURE) {
			times.set(kinds.size(), time);
			kinds.add(field.kind());
			bits.add(bit);
		}
		for (PvField part : field.fields()) {
			next = number(part, next, time || part == TIME);
		}
		return next;
	}

	/** The fields that are no structures, in order. */
	List<Kind> kinds() {
		return kinds;
	}

	/** The bit of such a field. */
	int bit(int field) {
		return bits.get(field);
	}

	/** Whether such a field belongs to the time stamp. */
	boolean isTime(int field) {
		return times.get(field);
	}

	void describe(MessageWriter out) {
		root.describe(out);
	}

	/** The part that a path such as {@code alarm.severity} names; the whole when it is empty. */
	@Nullable
	PvField part(String path) {
		PvField part = root;
		for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
			part = part.field(name);
			if (part == null) {
				return null;
			}
		}
		return part;
	}

	/** Whether a set of changes has the value: it or something that it is in. */
	boolean hasValue(BitSet changes) {
		int first = changes.nextSetBit(0);
		return first >= 0 && first <= bit(0);
	}

	/** The value at the beginning of what a client puts. */
	Kind valueKind() {
		return kinds.getFirst();
	}
}
