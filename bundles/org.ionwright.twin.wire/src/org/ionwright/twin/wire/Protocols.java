package org.ionwright.twin.wire;

import java.util.List;
import java.util.Optional;

import org.ionwright.twin.wire.internal.Cable;
import org.ionwright.twin.wire.internal.NoisyLine;
import org.ionwright.twin.wire.internal.Wiring;
import org.ionwright.twin.wire.internal.modbus.IoStation;
import org.ionwright.twin.wire.internal.modbus.ModbusRtu;
import org.ionwright.twin.wire.internal.modbus.ModbusTcp;
import org.ionwright.twin.wire.internal.power.IsegScpi;
import org.ionwright.twin.wire.internal.power.Ps300;
import org.ionwright.twin.wire.internal.power.Ps300Model;
import org.ionwright.twin.wire.internal.process.Alicat;
import org.ionwright.twin.wire.internal.process.EurothermBisynch;
import org.ionwright.twin.wire.internal.process.EurothermRegisters;
import org.ionwright.twin.wire.internal.process.NewEra;
import org.ionwright.twin.wire.internal.rga.RgaHead;
import org.ionwright.twin.wire.internal.scpi.Electrometer6517;
import org.ionwright.twin.wire.internal.scpi.GenericScpi;
import org.ionwright.twin.wire.internal.scpi.Picoammeter;
import org.ionwright.twin.wire.internal.vacuum.EdwardsTic;
import org.ionwright.twin.wire.internal.vacuum.MksController;
import org.ionwright.twin.wire.internal.vacuum.PfeifferBus;
import org.ionwright.twin.wire.internal.vacuum.Tpg;
import org.ionwright.twin.wire.internal.vacuum.TpgModel;

/** The protocols that can be served, by name. */
public enum Protocols {

	RGA("rga", 28_800, "SRS RGA200 head with electron multiplier",
			(wiring, serial, seed) -> new RgaHead(200, wiring, seed)),
	RGA100("rga100", 28_800, "SRS RGA100 head",
			(wiring, serial, seed) -> new RgaHead(100, wiring, seed)),
	RGA300("rga300", 28_800,
			"SRS RGA300 head", (wiring, serial, seed) -> new RgaHead(300, wiring, seed)),

	PFEIFFER("pfeiffer", 9600, "Pfeiffer RS-485 bus: turbos at 001 and 002, gauges at 101 and 102",
			(wiring, serial, seed) -> new PfeifferBus(wiring)),

	PFEIFFER_NOISY("pfeiffer-noisy", 9600, "the same behind an adapter that echoes, with bytes FF before answers",
			(wiring, serial, seed) -> new NoisyLine(new PfeifferBus(wiring))),

	TPG26X("tpg26x", 9600, "Pfeiffer TPG 262, ENQ/ACK", tpg(TpgModel.TPG262)),
	TPG361("tpg361", 9600, "Pfeiffer TPG 361, ENQ/ACK, data end in CR", tpg(TpgModel.TPG361)),
	TPG362("tpg362", 9600, "Pfeiffer TPG 362, ENQ/ACK, data end in CR", tpg(TpgModel.TPG362)),
	TPG300("tpg300", 9600, "Pfeiffer TPG 300, circuits A1 to B2, short numbers", tpg(TpgModel.TPG300)),
	TPG500("tpg500", 9600, "Pfeiffer TPG 500, circuits A1 to B2", tpg(TpgModel.TPG500)),

	MKS937B("mks937b", 9600, "MKS 937B gauge controller, address 253",
			(wiring, serial, seed) -> new MksController(false, wiring)),
	MKS946("mks946", 9600, "MKS 946 gauge and flow controller, address 253",
			(wiring, serial, seed) -> new MksController(true, wiring)),

	TIC("tic", 9600, "Edwards TIC with turbo, backing pump and gauges",
			(wiring, serial, seed) -> new EdwardsTic(wiring)),

	PS310("ps310", 0, "SRS PS310, 1.25 kV supply", supply(Ps300Model.PS310)),
	PS325("ps325", 0, "SRS PS325, 2.5 kV supply", supply(Ps300Model.PS325)),
	PS350("ps350", 0, "SRS PS350 and Keithley 2290-5, 5 kV supply", supply(Ps300Model.PS350)),
	PS350_NEGATIVE("ps350-negative", 0, "SRS PS350 switched to -5 kV", supply(Ps300Model.PS350_NEGATIVE)),
	PS355("ps355", 9600, "SRS PS355, -10 kV supply", supply(Ps300Model.PS355)),
	PS365("ps365", 9600, "SRS PS365, 10 kV supply", supply(Ps300Model.PS365)),
	PS370("ps370", 9600, "SRS PS370, -20 kV supply", supply(Ps300Model.PS370)),
	PS375("ps375", 9600, "SRS PS375, 20 kV supply", supply(Ps300Model.PS375)),

	ISEG("iseg", 9600, "iseg SHR and EHS, SCPI, channels 0 and 1; echo on a pty only",
			(wiring, serial, seed) -> new IsegScpi(wiring, serial)),

	EUROTHERM("eurotherm", 9600, "Eurotherm 2000, EI-Bisynch, units 1 and 2 of group 0",
			(wiring, serial, seed) -> new EurothermBisynch(wiring)),

	MODBUS_RTU("modbus-rtu", 9600, "Eurotherm 2000, Modbus RTU, units 1 and 2",
			(wiring, serial, seed) -> new ModbusRtu(new EurothermRegisters(wiring))),

	MODBUS_TCP("modbus-tcp", 0, "Eurotherm 2000, Modbus TCP, units 1 and 2",
			(wiring, serial, seed) -> new ModbusTcp(new EurothermRegisters(wiring))),

	MODBUS_IO("modbus-io", 0, "inputs, outputs and interlock chain of a PLC, Modbus TCP, unit 1",
			(wiring, serial, seed) -> new ModbusTcp(new IoStation(wiring))),
	MODBUS_IO_RTU("modbus-io-rtu", 9600, "the same, Modbus RTU",
			(wiring, serial, seed) -> new ModbusRtu(new IoStation(wiring))),

	ALICAT("alicat", 19_200, "Alicat mass flow controllers A and B", (wiring, serial, seed) -> new Alicat(wiring)),

	NE1000("ne1000", 19_200, "New Era NE-1000 syringe pump, address 00", (wiring, serial, seed) -> new NewEra(wiring)),

	KEITHLEY6485("keithley6485", 9600, "Keithley 6485 picoammeter",
			(wiring, serial, seed) -> new Picoammeter(6485, wiring, seed)),
	KEITHLEY6487("keithley6487", 9600, "Keithley 6487 picoammeter with voltage source",
			(wiring, serial, seed) -> new Picoammeter(6487, wiring, seed)),
	KEITHLEY6517("keithley6517", 9600, "Keithley 6517B electrometer with voltage source",
			(wiring, serial, seed) -> new Electrometer6517(wiring, seed)),

	SCPI("scpi", 9600, "any device that speaks SCPI: a source and a measuring input",
			(wiring, serial, seed) -> new GenericScpi(false, wiring)),
	SCPI_HEADER("scpi-header", 9600, "the same, with answers that repeat the header",
			(wiring, serial, seed) -> new GenericScpi(true, wiring));

	private interface Maker {

		Protocol make(Wiring wiring, boolean serial, long seed);
	}

	private static Maker tpg(TpgModel model) {
		return (wiring, serial, seed) -> new Tpg(model, wiring);
	}

	private static Maker supply(Ps300Model model) {
		return (wiring, serial, seed) -> new Ps300(model, wiring);
	}

	private final String name;
	private final int baud;
	private final String description;
	private final Maker maker;

	Protocols(String name, int baud, String description, Maker maker) {
		this.name = name;
		this.baud = baud;
		this.description = description;
		this.maker = maker;
	}

	public static Optional<Protocols> named(String name) {
		return List.of(values()).stream().filter(protocol -> protocol.name.equals(name)).findAny();
	}

	/** As on the command line. */
	public String word() {
		return name;
	}

	/** The speed such a device is delivered with; 0 for what has no serial line. */
	public int baud() {
		return baud;
	}

	/** First part of the names of its terminals: models of a family hang on the same wires. */
	public String terminals() {
		return switch (this) {
		case RGA, RGA100, RGA300 -> "rga";
		case PFEIFFER, PFEIFFER_NOISY -> "pfeiffer";
		case TPG26X, TPG361, TPG362, TPG300, TPG500 -> "tpg26x";
		case PS310, PS325, PS350, PS350_NEGATIVE, PS355, PS365, PS370, PS375 -> "ps350";
		case EUROTHERM, MODBUS_RTU, MODBUS_TCP -> "eurotherm";
		case MODBUS_IO, MODBUS_IO_RTU -> "modbus-io";
		case SCPI, SCPI_HEADER -> "scpi";
		default -> name;
		};
	}

	/**
	 * From the end of a question to the start of the answer in real pace, s. Measured on a bus for Pfeiffer, as the manual has it for
	 * MKS, a round figure for others; 0 for what speaks by its own timing.
	 */
	public double turnround() {
		return switch (this) {
		case RGA, RGA100, RGA300, MODBUS_TCP, MODBUS_IO -> 0;
		case PFEIFFER, PFEIFFER_NOISY -> 0.005;
		case MKS937B, MKS946 -> 0.008;
		default -> 0.01;
		};
	}

	/** What it stands for, one line. */
	public String description() {
		return description;
	}

	/**
	 * A device of its own on an instrument that others may share.
	 *
	 * @param serial
	 *            whether it hangs on a serial line; some echo there
	 * @param seed
	 *            of the noise that is the device's own
	 */
	public Protocol create(WireInstrument instrument, WireMap map, boolean serial, long seed) {
		Wiring wiring = new Wiring(instrument, map);
		return new Cable(maker.make(wiring, serial, seed), seconds -> wiring.linkLost(terminals(), seconds));
	}
}
