package org.ionwright.scan.ui.internal.readings;

import java.time.Instant;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.ThemeColors;

/** Text, colour and tool tip of one column. */
final class RowLabels extends ColumnLabelProvider {

	/** What the colour of a column says. */
	enum Kind {
		NAME, SET, ACTUAL, DEVIATION, UNIT, LIMITS
	}

	private final Control control;
	private final Kind kind;
	private final Function<ParameterRow, String> text;

	RowLabels(Control control, Kind kind, Function<ParameterRow, String> text) {
		this.control = control;
		this.kind = kind;
		this.text = text;
	}

	@Override
	public String getText(@Nullable Object element) {
		if (element instanceof DeviceRow device) {
			return kind == Kind.NAME ? device.name() + ", " + device.word() + ", " + device.reason() : "";
		}
		return element instanceof ParameterRow row ? text.apply(row) : "";
	}

	@Override
	public @Nullable Color getForeground(@Nullable Object element) {
		if (!(element instanceof ParameterRow row)) {
			return null;
		}
		ThemeColors colors = ThemeColors.of(control);
		return switch (kind) {
		case NAME -> null;
		case UNIT, LIMITS -> colors.muted();
		case SET -> row.refusal().isEmpty() ? null : colors.lamp(Lamp.FAULT);
		case DEVIATION -> row.deviates() ? colors.lamp(Lamp.WARNING) : colors.muted();
		case ACTUAL -> row.stale() ? colors.muted() : row.deviates() ? colors.lamp(Lamp.WARNING) : null;
		};
	}

	@Override
	public String getToolTipText(@Nullable Object element) {
		if (element instanceof DeviceRow row) {
			return row.name() + " \u2013 " + row.word() + '\n' + row.reason() + '\n' + row.device().address();
		}
		return element instanceof ParameterRow row ? row.tip(Instant.now()) : "";
	}
}
