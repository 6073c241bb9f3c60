package org.ionwright.transport.modbus.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ModbusLink;

import com.ghgande.j2mod.modbus.ModbusException;
import com.ghgande.j2mod.modbus.msg.ExceptionResponse;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;
import com.ghgande.j2mod.modbus.msg.ReadCoilsRequest;
import com.ghgande.j2mod.modbus.msg.ReadCoilsResponse;
import com.ghgande.j2mod.modbus.msg.ReadInputDiscretesRequest;
import com.ghgande.j2mod.modbus.msg.ReadInputDiscretesResponse;
import com.ghgande.j2mod.modbus.msg.ReadInputRegistersRequest;
import com.ghgande.j2mod.modbus.msg.ReadInputRegistersResponse;
import com.ghgande.j2mod.modbus.msg.ReadMultipleRegistersRequest;
import com.ghgande.j2mod.modbus.msg.ReadMultipleRegistersResponse;
import com.ghgande.j2mod.modbus.msg.WriteCoilRequest;
import com.ghgande.j2mod.modbus.msg.WriteCoilResponse;
import com.ghgande.j2mod.modbus.msg.WriteMultipleRegistersRequest;
import com.ghgande.j2mod.modbus.msg.WriteMultipleRegistersResponse;
import com.ghgande.j2mod.modbus.msg.WriteSingleRegisterRequest;
import com.ghgande.j2mod.modbus.msg.WriteSingleRegisterResponse;
import com.ghgande.j2mod.modbus.procimg.Register;
import com.ghgande.j2mod.modbus.procimg.SimpleRegister;

/**
 * Telegrams by j2mod. Each is sent once: whether a write is safe to repeat is not known here, and reads are repeated by whoever polls.
 * Its transactions are not used: they repeat, and they open sockets of their own.
 */
final class J2modLink implements ModbusLink {

	private final String address;
	private final Wire wire;
	private final Framing framing;

	J2modLink(String address, Wire wire, Framing framing) {
		this.address = address;
		this.wire = wire;
		this.framing = framing;
	}

	@Override
	public int[] holdingRegisters(int unit, int start, int count) throws DeviceException, InterruptedException {
		String what = check("holding registers", unit, start, count, 125);
		ReadMultipleRegistersResponse answer = ask(new ReadMultipleRegistersRequest(start, count), unit,
				ReadMultipleRegistersResponse.class, what);
		return registers(answer.getWordCount(), answer::getRegisterValue, count, what);
	}

	@Override
	public int[] inputRegisters(int unit, int start, int count) throws DeviceException, InterruptedException {
		String what = check("input registers", unit, start, count, 125);
		ReadInputRegistersResponse answer = ask(new ReadInputRegistersRequest(start, count), unit,
				ReadInputRegistersResponse.class, what);
		return registers(answer.getWordCount(), answer::getRegisterValue, count, what);
	}

	@Override
	public boolean[] coils(int unit, int start, int count) throws DeviceException, InterruptedException {
		String what = check("coils", unit, start, count, 2000);
		ReadCoilsResponse answer = ask(new ReadCoilsRequest(start, count), unit, ReadCoilsResponse.class, what);
		return bits(answer.getBitCount(), answer::getCoilStatus, count, what);
	}

	@Override
	public boolean[] discreteInputs(int unit, int start, int count) throws DeviceException, InterruptedException {
		String what = check("discrete inputs", unit, start, count, 2000);
		ReadInputDiscretesResponse answer = ask(new ReadInputDiscretesRequest(start, count), unit,
				ReadInputDiscretesResponse.class, what);
		return bits(answer.getBitCount(), answer::getDiscreteStatus, count, what);
	}

	@Override
	public void writeRegister(int unit, int start, int value) throws DeviceException, InterruptedException {
		String what = check("write register", unit, start, 1, 1);
		WriteSingleRegisterResponse answer = ask(new WriteSingleRegisterRequest(start, register(value, what)), unit,
				WriteSingleRegisterResponse.class, what);
		confirmed(answer.getReference() == start && answer.getRegisterValue() == value, what);
	}

	@Override
	public void writeRegisters(int unit, int start, int[] values) throws DeviceException, InterruptedException {
		String what = check("write registers", unit, start, values.length, 123);
		Register[] registers = new Register[values.length];
		for (int i = 0; i < values.length; i++) {
			registers[i] = register(values[i], what);
		}
		WriteMultipleRegistersResponse answer = ask(new WriteMultipleRegistersRequest(start, registers), unit,
				WriteMultipleRegistersResponse.class, what);
		confirmed(answer.getReference() == start && answer.getWordCount() == values.length, what);
	}

	@Override
	public void writeCoil(int unit, int start, boolean on) throws DeviceException, InterruptedException {
		String what = check("write coil", unit, start, 1, 1);
		WriteCoilResponse answer = ask(new WriteCoilRequest(start, on), unit, WriteCoilResponse.class, what);
		// j2mod reads the upper byte of the address with its sign
		confirmed((answer.getReference() & 0xffff) == start && answer.getCoil() == on, what);
	}

	private <T extends ModbusResponse> T ask(ModbusRequest request, int unit, Class<T> expected, String what)
			throws DeviceException, InterruptedException {
		request.setUnitID(unit);
		ModbusResponse response;
		wire.begin();
		try {
			response = framing.exchange(request);
		} catch (ModbusException | IOException | RuntimeException e) {
			// j2mod throws anything for a garbled telegram
			wire.rethrow(what);
			throw new DeviceException(DeviceReason.PROTOCOL,
					what + ": the answer is no Modbus telegram (" + e.getMessage() + ")", e);
		}
		if ((response.getFunctionCode() & 0x7f) != request.getFunctionCode()) {
			throw new DeviceException(DeviceReason.PROTOCOL, what + ": function " + request.getFunctionCode()
					+ " was asked for and function " + response.getFunctionCode() + " answered");
		}
		if (response instanceof ExceptionResponse refusal) {
			throw new DeviceException(DeviceReason.HARDWARE,
					what + ": " + ServerException.words(refusal.getExceptionCode()));
		}
		if (!expected.isInstance(response)) {
			throw new DeviceException(DeviceReason.PROTOCOL, what + ": unexpected answer " + response.getHexMessage());
		}
		return expected.cast(response);
	}

	private String check(String what, int unit, int start, int count, int most) throws DeviceException {
		String words = String.format(Locale.ROOT, "%s: %s %d%s of unit %d", address, what, start,
				count == 1 ? "" : " to " + (start + count - 1), unit);
		if (unit < 0 || unit > 255 || start < 0 || count < 1 || count > most || start + count > 65536) {
			throw new DeviceException(DeviceReason.CONFIGURATION, words
					+ ": not possible; unit 0 to 255, address 0 to 65535, at most " + most + " at once");
		}
		return words;
	}

	private static Register register(int value, String what) throws DeviceException {
		if (value < 0 || value > 65535) {
			throw new DeviceException(DeviceReason.LIMIT,
					what + ": " + value + " does not fit; a register holds 0 to 65535");
		}
		return new SimpleRegister(value);
	}

	private static int[] registers(int there, IntUnaryOperator value, int count, String what) throws DeviceException {
		if (there != count) {
			throw new DeviceException(DeviceReason.PROTOCOL, what + ": " + there + " registers came");
		}
		int[] values = new int[count];
		for (int i = 0; i < count; i++) {
			values[i] = value.applyAsInt(i) & 0xffff;
		}
		return values;
	}

	/** They come in whole bytes. */
	private static boolean[] bits(int there, IntPredicate value, int count, String what) throws DeviceException {
		if ((there + 7) / 8 != (count + 7) / 8) {
			throw new DeviceException(DeviceReason.PROTOCOL, what + ": " + there + " bits came");
		}
		boolean[] values = new boolean[count];
		for (int i = 0; i < count; i++) {
			values[i] = value.test(i);
		}
		return values;
	}

	private static void confirmed(boolean confirmed, String what) throws DeviceException {
		if (!confirmed) {
			throw new DeviceException(DeviceReason.PROTOCOL, what + ": the answer confirms something else");
		}
	}

	@Override
	public String address() {
		return address;
	}

	@Override
	public void close() {
		wire.close();
	}
}
