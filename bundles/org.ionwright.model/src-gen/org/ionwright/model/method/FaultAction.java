/**
 */
package org.ionwright.model.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Fault Action</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is done when a device fails.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.method.MethodPackage#getFaultAction()
 * @model
 * @generated
 */
public enum FaultAction implements Enumerator {
	/**
	 * The '<em><b>RETRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scan is done once more when the device can be used again.
	 * <!-- end-model-doc -->
	 * @see #RETRY_VALUE
	 * @generated
	 * @ordered
	 */
	RETRY(0, "RETRY", "RETRY"),

	/**
	 * The '<em><b>MARK GAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run goes on when the device can be used again; the next spectrum tells of the gap. For a device that is not needed for scanning, the run goes on at once.
	 * <!-- end-model-doc -->
	 * @see #MARK_GAP_VALUE
	 * @generated
	 * @ordered
	 */
	MARK_GAP(1, "MARK_GAP", "MARK_GAP"),

	/**
	 * The '<em><b>PAUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run pauses and waits for a person; voltages stay.
	 * <!-- end-model-doc -->
	 * @see #PAUSE_VALUE
	 * @generated
	 * @ordered
	 */
	PAUSE(2, "PAUSE", "PAUSE"),

	/**
	 * The '<em><b>ABORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run ends and the instrument is brought to its safe state.
	 * <!-- end-model-doc -->
	 * @see #ABORT_VALUE
	 * @generated
	 * @ordered
	 */
	ABORT(3, "ABORT", "ABORT");

	/**
	 * The '<em><b>RETRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scan is done once more when the device can be used again.
	 * <!-- end-model-doc -->
	 * @see #RETRY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETRY_VALUE = 0;

	/**
	 * The '<em><b>MARK GAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run goes on when the device can be used again; the next spectrum tells of the gap. For a device that is not needed for scanning, the run goes on at once.
	 * <!-- end-model-doc -->
	 * @see #MARK_GAP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MARK_GAP_VALUE = 1;

	/**
	 * The '<em><b>PAUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run pauses and waits for a person; voltages stay.
	 * <!-- end-model-doc -->
	 * @see #PAUSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PAUSE_VALUE = 2;

	/**
	 * The '<em><b>ABORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run ends and the instrument is brought to its safe state.
	 * <!-- end-model-doc -->
	 * @see #ABORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ABORT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Fault Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FaultAction[] VALUES_ARRAY =
		new FaultAction[] {
			RETRY,
			MARK_GAP,
			PAUSE,
			ABORT,
		};

	/**
	 * A public read-only list of all the '<em><b>Fault Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FaultAction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Fault Action</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FaultAction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FaultAction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fault Action</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FaultAction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FaultAction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fault Action</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FaultAction get(int value) {
		switch (value) {
			case RETRY_VALUE: return RETRY;
			case MARK_GAP_VALUE: return MARK_GAP;
			case PAUSE_VALUE: return PAUSE;
			case ABORT_VALUE: return ABORT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FaultAction(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //FaultAction
