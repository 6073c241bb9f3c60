package org.ionwright.twin.wire.internal.vacuum;

import java.util.List;

/** Controllers of the family by what differs on the wire. */
public enum TpgModel {

	/** BG 5195 BEN, and INFICON VGC 402. */
	TPG262(List.of("PR1", "PR2"), List.of("1", "2", "3", "4"), "\r\n", 0, "BP4421 302-530-AG"),
	/** BG 5510 BEN: one channel; its data end in CR only. */
	TPG361(List.of("PR1"), List.of("1", "2", "3", "4"), "\r", 0, "010100"),
	/** BG 5510 BEN. */
	TPG362(List.of("PR1", "PR2"), List.of("1", "2", "3", "4"), "\r", 0, "010100"),
	/** BG 800 300 BE: two boards with two circuits, short numbers. */
	TPG300(List.of("PA1", "PA2", "PB1", "PB2"), List.of("1", "2", "3", "4", "A", "B"), "\r\n", 1, "BG 509780-F"),
	/** As the TPG 300, with four switching functions and more digits. */
	TPG500(List.of("PA1", "PA2", "PB1", "PB2"), List.of("1", "2", "3", "4"), "\r\n", 0, "010100");

	private final List<String> channels;
	private final List<String> functions;
	private final String end;
	private final int firstUnit;
	private final String firmware;

	TpgModel(List<String> channels, List<String> functions, String end, int firstUnit, String firmware) {
		this.channels = channels;
		this.functions = functions;
		this.end = end;
		this.firstUnit = firstUnit;
		this.firmware = firmware;
	}

	/** Mnemonics of the channels. */
	List<String> channels() {
		return channels;
	}

	/** Letters of the switching functions. */
	List<String> functions() {
		return functions;
	}

	/** Behind data; an acknowledgement ends in CR LF always. */
	String end() {
		return end;
	}

	/** Code of the first unit. */
	int firstUnit() {
		return firstUnit;
	}

	String firmware() {
		return firmware;
	}

	/** Boards and circuits instead of numbered channels. */
	boolean lettered() {
		return channels.size() == 4;
	}

	/** Units by code from {@link #firstUnit} on. */
	List<PressureUnit> units() {
		return this == TPG500
				? List.of(PressureUnit.MBAR, PressureUnit.MBAR, PressureUnit.TORR, PressureUnit.PASCAL,
						PressureUnit.MICRON)
				: List.of(PressureUnit.MBAR, PressureUnit.TORR, PressureUnit.PASCAL);
	}

	boolean knowsWhoItIs() {
		return this == TPG361 || this == TPG362;
	}

	/** Codes of what a switching function can watch: channel 0 and up, or -1 off and -2 on. */
	List<Integer> sources() {
		return switch (this) {
		case TPG262 -> List.of(0, 1);
		case TPG361 -> List.of(-1, -2, 0);
		case TPG362 -> List.of(-1, -2, 0, 1);
		case TPG300 -> List.of(-1, 0, 1, 2, 3, 0, 1, 2, 3);
		case TPG500 -> List.of(-1, 0, 1, 2, 3, -2);
		};
	}
}
