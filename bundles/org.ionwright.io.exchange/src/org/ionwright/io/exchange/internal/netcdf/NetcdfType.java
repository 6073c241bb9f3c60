package org.ionwright.io.exchange.internal.netcdf;

import java.nio.ByteBuffer;

/** Types of numbers in netCDF classic files, in the order of their codes from 1; the last five only in CDF-5. */
enum NetcdfType {
	BYTE(1), CHAR(1), SHORT(2), INT(4), FLOAT(4), DOUBLE(8), UBYTE(1), USHORT(2), UINT(4), INT64(8), UINT64(8);

	private final int size;

	NetcdfType(int size) {
		this.size = size;
	}

	/** Bytes of one value. */
	int size() {
		return size;
	}

	/** The value at a position, in network order as the file has it. */
	double value(ByteBuffer bytes, int at) {
		return switch (this) {
		case BYTE, CHAR -> bytes.get(at);
		case UBYTE -> bytes.get(at) & 0xff;
		case SHORT -> bytes.getShort(at);
		case USHORT -> bytes.getShort(at) & 0xffff;
		case INT -> bytes.getInt(at);
		case UINT -> bytes.getInt(at) & 0xffff_ffffL;
		case FLOAT -> bytes.getFloat(at);
		case DOUBLE -> bytes.getDouble(at);
		case INT64, UINT64 -> bytes.getLong(at);
		};
	}
}
