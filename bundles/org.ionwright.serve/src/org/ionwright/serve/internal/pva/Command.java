package org.ionwright.serve.internal.pva;

/** Application messages of PVAccess that this server knows, and the bits that go with them. */
final class Command {

	static final byte MAGIC = (byte) 0xCA;
	static final byte VERSION = 2;
	static final int HEADER = 8;

	static final byte FLAG_CONTROL = 0x01;
	static final byte FLAG_SEGMENT = 0x30;
	static final byte FLAG_SERVER = 0x40;
	static final byte FLAG_BIG_ENDIAN = (byte) 0x80;

	/** Control message. */
	static final byte SET_BYTE_ORDER = 2;

	static final byte CONNECTION_VALIDATION = 0x01;
	static final byte ECHO = 0x02;
	static final byte SEARCH = 0x03;
	static final byte SEARCH_RESPONSE = 0x04;
	static final byte ACCESS_RIGHTS = 0x06;
	static final byte CREATE_CHANNEL = 0x07;
	static final byte DESTROY_CHANNEL = 0x08;
	static final byte CONNECTION_VALIDATED = 0x09;
	static final byte GET = 0x0A;
	static final byte PUT = 0x0B;
	static final byte PUT_GET = 0x0C;
	static final byte MONITOR = 0x0D;
	static final byte ARRAY = 0x0E;
	static final byte DESTROY_REQUEST = 0x0F;
	static final byte PROCESS = 0x10;
	static final byte GET_FIELD = 0x11;
	static final byte MESSAGE = 0x12;
	static final byte RPC = 0x14;
	static final byte CANCEL_REQUEST = 0x15;
	static final byte ORIGIN_TAG = 0x16;

	/** Sub-commands of GET, PUT and MONITOR. */
	static final int INIT = 0x08;
	static final int DESTROY = 0x10;
	static final int GET_PUT = 0x40;
	static final int START = 0x44;
	static final int STOP = 0x04;
	static final int PIPELINE = 0x80;

	/** Flags of a search. */
	static final int MUST_REPLY = 0x01;
	static final int REPLY_SOURCE_PORT = 0x02;
	static final int UNICAST = 0x80;

	private Command() {
	}
}
