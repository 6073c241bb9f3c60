package org.ionwright.serve.internal.pva;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A field of a structure: its name and what it holds.
 *
 * @param id
 *            name of the type of a structure; empty for others
 * @param fields
 *            of a structure; empty for others
 */
record PvField(String name, Kind kind, String id, List<PvField> fields) {

	/** What a field holds, with the byte that describes it. */
	enum Kind {
		DOUBLE(0x43), INT(0x22), LONG(0x23), STRING(0x60), STRINGS(0x68), STRUCTURE(0x80);

		private final int code;

		Kind(int code) {
			this.code = code;
		}
	}

	PvField {
		fields = List.copyOf(fields);
	}

	static PvField of(String name, Kind kind) {
		return new PvField(name, kind, "", List.of());
	}

	static PvField structure(String name, String id, PvField... fields) {
		return new PvField(name, Kind.STRUCTURE, id, List.of(fields));
	}

	@Nullable
	PvField field(String wanted) {
		for (PvField field : fields) {
			if (field.name.equals(wanted)) {
				return field;
			}
		}
		return null;
	}

	void describe(MessageWriter out) {
		out.u8(kind.code);
		if (kind == Kind.STRUCTURE) {
			out.string(id).size(fields.size());
			for (PvField field : fields) {
				out.string(field.name);
				field.describe(out);
			}
		}
	}
}
