package org.ionwright.ui.common.internal;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;

import org.eclipse.jdt.annotation.Nullable;

/** Gives axis labels their text; only writes, because a label is never read back. */
public final class TickFormat extends Format {

	private static final long serialVersionUID = 1L;

	private final transient DoubleFunction<String> text;

	public TickFormat(DoubleFunction<String> text) {
		this.text = text;
	}

	@Override
	public StringBuffer format(@Nullable Object value, @Nullable StringBuffer out, @Nullable FieldPosition position) {
		StringBuffer target = out == null ? new StringBuffer() : out;
		return value instanceof Number number ? target.append(text.apply(number.doubleValue())) : target;
	}

	/** Always fails, which makes SWTChart take the label as it is. */
	@Override
	public @Nullable Object parseObject(@Nullable String source, @Nullable ParsePosition position) {
		return null;
	}
}
