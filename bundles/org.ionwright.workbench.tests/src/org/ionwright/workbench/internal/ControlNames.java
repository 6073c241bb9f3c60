package org.ionwright.workbench.internal;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** What a person who hears the screen, or has no mouse, would miss in a window. */
final class ControlNames {

	private static final List<Class<? extends Control>> USED = List.of(Text.class, Combo.class, CCombo.class,
			Spinner.class, Scale.class, Tree.class, Table.class, StyledText.class, org.eclipse.swt.widgets.List.class);

	private ControlNames() {
	}

	/** A line for each control that nobody can name or that no key reaches. */
	static List<String> findings(Control top) {
		List<String> findings = new ArrayList<>();
		for (Control control : Ui.all(top)) {
			if (control instanceof ToolBar bar) {
				Arrays.stream(bar.getItems()).filter(ControlNames::isNameless)
						.forEach(item -> findings.add("tool without text and tool tip in " + where(control)));
				continue;
			}
			if (!isShown(control, top) || isBesideAPlot(control)) {
				continue;
			}
			if (isUsed(control) && isNameless(control)) {
				findings.add("no name: " + where(control));
			}
			if (isDrawn(control) && control.isListening(SWT.MouseDown) && !control.isListening(SWT.KeyDown)
					&& !control.isListening(SWT.Traverse)) {
				findings.add("for the mouse only: " + where(control));
			}
			if (isUsed(control) && (control.getStyle() & SWT.NO_FOCUS) != 0) {
				findings.add("without focus: " + where(control));
			}
		}
		return findings;
	}

	/** Whether nothing from the control up to the top is put away. */
	private static boolean isShown(Control control, Control top) {
		return control.getVisible() && (control == top || isShown(control.getParent(), top));
	}

	/** Axes and the head of a chart are for the mouse; their plot has the keyboard and a name for all of it. */
	private static boolean isBesideAPlot(Control control) {
		return isDrawn(control) && (control.getStyle() & SWT.NO_FOCUS) != 0
				&& Ui.all(control.getParent()).stream().anyMatch(each -> (each.getStyle() & SWT.NO_FOCUS) == 0
						&& each.isListening(SWT.KeyDown) && !isNameless(each));
	}

	private static boolean isUsed(Control control) {
		return control instanceof Button || USED.contains(control.getClass())
				|| isDrawn(control) && (control.isListening(SWT.KeyDown) || control.isListening(SWT.MouseDown));
	}

	/** Drawn by our own code; parts of the controls of others answer for themselves. */
	private static boolean isDrawn(Control control) {
		return control instanceof Canvas && control.getClass().getName().startsWith("org.ionwright.")
				|| control.getClass() == Canvas.class;
	}

	private static boolean isNameless(ToolItem item) {
		return (item.getStyle() & SWT.SEPARATOR) == 0 && blank(item.getText()) && blank(item.getToolTipText());
	}

	private static boolean isNameless(Control control) {
		String text = switch (control) {
		case Button button -> button.getText();
		case Text field -> field.getMessage();
		default -> "";
		};
		return blank(text) && blank(control.getToolTipText()) && blank(accessibleName(control)) && !isLabelled(control);
	}

	private static boolean isLabelled(Control control) {
		return !blank(label(control));
	}

	/** SWT takes a label just before as the name; empty for none. */
	static String label(Control control) {
		Control[] siblings = control.getParent().getChildren();
		int at = Arrays.asList(siblings).indexOf(control);
		return at <= 0 ? "" : siblings[at - 1] instanceof Label label ? label.getText()
				: siblings[at - 1] instanceof Link link ? link.getText() : "";
	}

	/** What the listeners of a control tell a screen reader; SWT has no other way to ask. */
	static @Nullable String accessibleName(Control control) {
		try {
			Field field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			AccessibleEvent event = new AccessibleEvent(control);
			event.childID = ACC.CHILDID_SELF;
			if (field.get(control.getAccessible()) instanceof List<?> listeners) {
				listeners.stream().filter(AccessibleListener.class::isInstance).map(AccessibleListener.class::cast)
						.forEach(listener -> listener.getName(event));
			}
			return event.result;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("SWT keeps its accessible listeners elsewhere now", e);
		}
	}

	private static boolean blank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static String where(Control control) {
		List<String> path = Stream.iterate(control, each -> each != null, (Control each) -> (Control) each.getParent())
				.limit(4).map(each -> each.getClass().getSimpleName()).toList();
		return String.join(" in ", path);
	}
}
