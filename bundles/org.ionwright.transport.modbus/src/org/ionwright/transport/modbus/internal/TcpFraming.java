package org.ionwright.transport.modbus.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.ghgande.j2mod.modbus.ModbusIOException;
import com.ghgande.j2mod.modbus.io.ModbusTCPTransport;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;

/** Modbus TCP: a header with a number by which late answers to earlier questions are told apart. */
final class TcpFraming implements Framing {

	private static final int NUMBERS = 1 << 16;

	private final Wire wire;
	private int number;

	TcpFraming(Wire wire) {
		this.wire = wire;
	}

	@Override
	public ModbusResponse exchange(ModbusRequest request) throws ModbusIOException {
		// a new one each time: it reads ahead, and what it has read belongs to this question
		ModbusTCPTransport transport = new ModbusTCPTransport(new WireSocket(wire));
		number = (number + 1) % NUMBERS;
		request.setTransactionID(number);
		transport.writeRequest(request);
		ModbusResponse response = transport.readResponse();
		while (response.getTransactionID() != number) {
			response = transport.readResponse();
		}
		return response;
	}

	/** What j2mod takes for a socket; it never is connected and holds no descriptor. */
	private static final class WireSocket extends Socket {

		private final Wire wire;

		WireSocket(Wire wire) {
			this.wire = wire;
		}

		@Override
		public InputStream getInputStream() {
			return new InputStream() {

				@Override
				public int read() throws IOException {
					return wire.read(1)[0] & 0xff;
				}

				@NonNullByDefault({})
				@Override
				public int read(byte[] buffer, int from, int most) throws IOException {
					return most == 0 ? 0 : wire.read(buffer, from, most);
				}
			};
		}

		@Override
		public OutputStream getOutputStream() {
			return new OutputStream() {

				@Override
				public void write(int b) throws IOException {
					wire.write(new byte[] { (byte) b });
				}

				@NonNullByDefault({})
				@Override
				public void write(byte[] buffer, int from, int count) throws IOException {
					wire.write(Arrays.copyOfRange(buffer, from, from + count));
				}
			};
		}

		@Override
		public void setSoTimeout(int millis) {
			// the wire has its own limit
		}
	}
}
