/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Auxiliary Heater Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Ways of heating named beside the coil (seed 001, FIG 4).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getAuxiliaryHeaterKind()
 * @model
 * @generated
 */
public enum AuxiliaryHeaterKind implements Enumerator {
	/**
	 * The '<em><b>EXTERNAL TAPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heating tape outside.
	 * <!-- end-model-doc -->
	 * @see #EXTERNAL_TAPE_VALUE
	 * @generated
	 * @ordered
	 */
	EXTERNAL_TAPE(0, "EXTERNAL_TAPE", "EXTERNAL_TAPE"),

	/**
	 * The '<em><b>INFRARED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Infrared irradiation.
	 * <!-- end-model-doc -->
	 * @see #INFRARED_VALUE
	 * @generated
	 * @ordered
	 */
	INFRARED(1, "INFRARED", "INFRARED"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other conventional heating.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(2, "OTHER", "OTHER");

	/**
	 * The '<em><b>EXTERNAL TAPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heating tape outside.
	 * <!-- end-model-doc -->
	 * @see #EXTERNAL_TAPE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTERNAL_TAPE_VALUE = 0;

	/**
	 * The '<em><b>INFRARED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Infrared irradiation.
	 * <!-- end-model-doc -->
	 * @see #INFRARED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INFRARED_VALUE = 1;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other conventional heating.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 2;

	/**
	 * An array of all the '<em><b>Auxiliary Heater Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AuxiliaryHeaterKind[] VALUES_ARRAY =
		new AuxiliaryHeaterKind[] {
			EXTERNAL_TAPE,
			INFRARED,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Auxiliary Heater Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AuxiliaryHeaterKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Auxiliary Heater Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuxiliaryHeaterKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuxiliaryHeaterKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Auxiliary Heater Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuxiliaryHeaterKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuxiliaryHeaterKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Auxiliary Heater Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuxiliaryHeaterKind get(int value) {
		switch (value) {
			case EXTERNAL_TAPE_VALUE: return EXTERNAL_TAPE;
			case INFRARED_VALUE: return INFRARED;
			case OTHER_VALUE: return OTHER;
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
	private AuxiliaryHeaterKind(int value, String name, String literal) {
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
	
} //AuxiliaryHeaterKind
