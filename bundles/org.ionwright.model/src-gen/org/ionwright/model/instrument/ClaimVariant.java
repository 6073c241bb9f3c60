/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Claim Variant</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A claim of one of the seed texts that an instrument can be meant to satisfy.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getClaimVariant()
 * @model
 * @generated
 */
public enum ClaimVariant implements Enumerator {
	/**
	 * The '<em><b>SEED000 CLAIM1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM1_VALUE
	 * @generated
	 * @ordered
	 */
	SEED000_CLAIM1(0, "SEED000_CLAIM1", "SEED000_CLAIM1"),

	/**
	 * The '<em><b>SEED000 CLAIM2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM2_VALUE
	 * @generated
	 * @ordered
	 */
	SEED000_CLAIM2(1, "SEED000_CLAIM2", "SEED000_CLAIM2"),

	/**
	 * The '<em><b>SEED000 CLAIM3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM3_VALUE
	 * @generated
	 * @ordered
	 */
	SEED000_CLAIM3(2, "SEED000_CLAIM3", "SEED000_CLAIM3"),

	/**
	 * The '<em><b>SEED000 CLAIM4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM4_VALUE
	 * @generated
	 * @ordered
	 */
	SEED000_CLAIM4(3, "SEED000_CLAIM4", "SEED000_CLAIM4"),

	/**
	 * The '<em><b>SEED000 CLAIM5</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM5_VALUE
	 * @generated
	 * @ordered
	 */
	SEED000_CLAIM5(4, "SEED000_CLAIM5", "SEED000_CLAIM5"),

	/**
	 * The '<em><b>SEED000 CLAIM6</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM6_VALUE
	 * @generated
	 * @ordered
	 */
	SEED000_CLAIM6(5, "SEED000_CLAIM6", "SEED000_CLAIM6"),

	/**
	 * The '<em><b>SEED000 CLAIM7</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM7_VALUE
	 * @generated
	 * @ordered
	 */
	SEED000_CLAIM7(6, "SEED000_CLAIM7", "SEED000_CLAIM7"),

	/**
	 * The '<em><b>SEED000 CLAIM8</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM8_VALUE
	 * @generated
	 * @ordered
	 */
	SEED000_CLAIM8(7, "SEED000_CLAIM8", "SEED000_CLAIM8"),

	/**
	 * The '<em><b>SEED001 CLAIM1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED001_CLAIM1_VALUE
	 * @generated
	 * @ordered
	 */
	SEED001_CLAIM1(8, "SEED001_CLAIM1", "SEED001_CLAIM1"),

	/**
	 * The '<em><b>SEED002 CLAIM1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM1_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM1(9, "SEED002_CLAIM1", "SEED002_CLAIM1"),

	/**
	 * The '<em><b>SEED002 CLAIM2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM2_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM2(10, "SEED002_CLAIM2", "SEED002_CLAIM2"),

	/**
	 * The '<em><b>SEED002 CLAIM3</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM3_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM3(11, "SEED002_CLAIM3", "SEED002_CLAIM3"),

	/**
	 * The '<em><b>SEED002 CLAIM4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM4_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM4(12, "SEED002_CLAIM4", "SEED002_CLAIM4"),

	/**
	 * The '<em><b>SEED002 CLAIM5</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM5_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM5(13, "SEED002_CLAIM5", "SEED002_CLAIM5"),

	/**
	 * The '<em><b>SEED002 CLAIM6</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM6_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM6(14, "SEED002_CLAIM6", "SEED002_CLAIM6"),

	/**
	 * The '<em><b>SEED002 CLAIM7</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM7_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM7(15, "SEED002_CLAIM7", "SEED002_CLAIM7"),

	/**
	 * The '<em><b>SEED002 CLAIM8</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM8_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM8(16, "SEED002_CLAIM8", "SEED002_CLAIM8"),

	/**
	 * The '<em><b>SEED002 CLAIM9</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM9_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM9(17, "SEED002_CLAIM9", "SEED002_CLAIM9"),

	/**
	 * The '<em><b>SEED002 CLAIM10</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM10_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM10(18, "SEED002_CLAIM10", "SEED002_CLAIM10"),

	/**
	 * The '<em><b>SEED002 CLAIM11</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM11_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM11(19, "SEED002_CLAIM11", "SEED002_CLAIM11"),

	/**
	 * The '<em><b>SEED002 CLAIM12</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM12_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM12(20, "SEED002_CLAIM12", "SEED002_CLAIM12"),

	/**
	 * The '<em><b>SEED002 CLAIM13</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM13_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM13(21, "SEED002_CLAIM13", "SEED002_CLAIM13"),

	/**
	 * The '<em><b>SEED002 CLAIM14</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM14_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM14(22, "SEED002_CLAIM14", "SEED002_CLAIM14"),

	/**
	 * The '<em><b>SEED002 CLAIM15</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM15_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM15(23, "SEED002_CLAIM15", "SEED002_CLAIM15"),

	/**
	 * The '<em><b>SEED002 CLAIM16</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM16_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM16(24, "SEED002_CLAIM16", "SEED002_CLAIM16"),

	/**
	 * The '<em><b>SEED002 CLAIM17</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM17_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM17(25, "SEED002_CLAIM17", "SEED002_CLAIM17"),

	/**
	 * The '<em><b>SEED002 CLAIM18</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM18_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM18(26, "SEED002_CLAIM18", "SEED002_CLAIM18"),

	/**
	 * The '<em><b>SEED002 CLAIM19</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM19_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM19(27, "SEED002_CLAIM19", "SEED002_CLAIM19"),

	/**
	 * The '<em><b>SEED002 CLAIM20</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM20_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM20(28, "SEED002_CLAIM20", "SEED002_CLAIM20"),

	/**
	 * The '<em><b>SEED002 CLAIM21</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM21_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM21(29, "SEED002_CLAIM21", "SEED002_CLAIM21"),

	/**
	 * The '<em><b>SEED002 CLAIM22</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM22_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM22(30, "SEED002_CLAIM22", "SEED002_CLAIM22"),

	/**
	 * The '<em><b>SEED002 CLAIM23</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM23_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM23(31, "SEED002_CLAIM23", "SEED002_CLAIM23"),

	/**
	 * The '<em><b>SEED002 CLAIM24</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM24_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM24(32, "SEED002_CLAIM24", "SEED002_CLAIM24"),

	/**
	 * The '<em><b>SEED002 CLAIM25</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM25_VALUE
	 * @generated
	 * @ordered
	 */
	SEED002_CLAIM25(33, "SEED002_CLAIM25", "SEED002_CLAIM25");

	/**
	 * The '<em><b>SEED000 CLAIM1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM1
	 * @model annotation="http://www.ionwright.org/seed claims='000/1'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED000_CLAIM1_VALUE = 0;

	/**
	 * The '<em><b>SEED000 CLAIM2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM2
	 * @model annotation="http://www.ionwright.org/seed claims='000/2'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED000_CLAIM2_VALUE = 1;

	/**
	 * The '<em><b>SEED000 CLAIM3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM3
	 * @model annotation="http://www.ionwright.org/seed claims='000/3'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED000_CLAIM3_VALUE = 2;

	/**
	 * The '<em><b>SEED000 CLAIM4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM4
	 * @model annotation="http://www.ionwright.org/seed claims='000/4'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED000_CLAIM4_VALUE = 3;

	/**
	 * The '<em><b>SEED000 CLAIM5</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM5
	 * @model annotation="http://www.ionwright.org/seed claims='000/5'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED000_CLAIM5_VALUE = 4;

	/**
	 * The '<em><b>SEED000 CLAIM6</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM6
	 * @model annotation="http://www.ionwright.org/seed claims='000/6'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED000_CLAIM6_VALUE = 5;

	/**
	 * The '<em><b>SEED000 CLAIM7</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM7
	 * @model annotation="http://www.ionwright.org/seed claims='000/7'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED000_CLAIM7_VALUE = 6;

	/**
	 * The '<em><b>SEED000 CLAIM8</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED000_CLAIM8
	 * @model annotation="http://www.ionwright.org/seed claims='000/8'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED000_CLAIM8_VALUE = 7;

	/**
	 * The '<em><b>SEED001 CLAIM1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED001_CLAIM1
	 * @model annotation="http://www.ionwright.org/seed claims='001/1'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED001_CLAIM1_VALUE = 8;

	/**
	 * The '<em><b>SEED002 CLAIM1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM1
	 * @model annotation="http://www.ionwright.org/seed claims='002/1'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM1_VALUE = 9;

	/**
	 * The '<em><b>SEED002 CLAIM2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM2
	 * @model annotation="http://www.ionwright.org/seed claims='002/2'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM2_VALUE = 10;

	/**
	 * The '<em><b>SEED002 CLAIM3</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM3
	 * @model annotation="http://www.ionwright.org/seed claims='002/3'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM3_VALUE = 11;

	/**
	 * The '<em><b>SEED002 CLAIM4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM4
	 * @model annotation="http://www.ionwright.org/seed claims='002/4'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM4_VALUE = 12;

	/**
	 * The '<em><b>SEED002 CLAIM5</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM5
	 * @model annotation="http://www.ionwright.org/seed claims='002/5'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM5_VALUE = 13;

	/**
	 * The '<em><b>SEED002 CLAIM6</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM6
	 * @model annotation="http://www.ionwright.org/seed claims='002/6'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM6_VALUE = 14;

	/**
	 * The '<em><b>SEED002 CLAIM7</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM7
	 * @model annotation="http://www.ionwright.org/seed claims='002/7'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM7_VALUE = 15;

	/**
	 * The '<em><b>SEED002 CLAIM8</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM8
	 * @model annotation="http://www.ionwright.org/seed claims='002/8'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM8_VALUE = 16;

	/**
	 * The '<em><b>SEED002 CLAIM9</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM9
	 * @model annotation="http://www.ionwright.org/seed claims='002/9'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM9_VALUE = 17;

	/**
	 * The '<em><b>SEED002 CLAIM10</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM10
	 * @model annotation="http://www.ionwright.org/seed claims='002/10'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM10_VALUE = 18;

	/**
	 * The '<em><b>SEED002 CLAIM11</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM11
	 * @model annotation="http://www.ionwright.org/seed claims='002/11'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM11_VALUE = 19;

	/**
	 * The '<em><b>SEED002 CLAIM12</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM12
	 * @model annotation="http://www.ionwright.org/seed claims='002/12'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM12_VALUE = 20;

	/**
	 * The '<em><b>SEED002 CLAIM13</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM13
	 * @model annotation="http://www.ionwright.org/seed claims='002/13'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM13_VALUE = 21;

	/**
	 * The '<em><b>SEED002 CLAIM14</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM14
	 * @model annotation="http://www.ionwright.org/seed claims='002/14'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM14_VALUE = 22;

	/**
	 * The '<em><b>SEED002 CLAIM15</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM15
	 * @model annotation="http://www.ionwright.org/seed claims='002/15'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM15_VALUE = 23;

	/**
	 * The '<em><b>SEED002 CLAIM16</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM16
	 * @model annotation="http://www.ionwright.org/seed claims='002/16'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM16_VALUE = 24;

	/**
	 * The '<em><b>SEED002 CLAIM17</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM17
	 * @model annotation="http://www.ionwright.org/seed claims='002/17'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM17_VALUE = 25;

	/**
	 * The '<em><b>SEED002 CLAIM18</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM18
	 * @model annotation="http://www.ionwright.org/seed claims='002/18'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM18_VALUE = 26;

	/**
	 * The '<em><b>SEED002 CLAIM19</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM19
	 * @model annotation="http://www.ionwright.org/seed claims='002/19'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM19_VALUE = 27;

	/**
	 * The '<em><b>SEED002 CLAIM20</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM20
	 * @model annotation="http://www.ionwright.org/seed claims='002/20'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM20_VALUE = 28;

	/**
	 * The '<em><b>SEED002 CLAIM21</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM21
	 * @model annotation="http://www.ionwright.org/seed claims='002/21'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM21_VALUE = 29;

	/**
	 * The '<em><b>SEED002 CLAIM22</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM22
	 * @model annotation="http://www.ionwright.org/seed claims='002/22'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM22_VALUE = 30;

	/**
	 * The '<em><b>SEED002 CLAIM23</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM23
	 * @model annotation="http://www.ionwright.org/seed claims='002/23'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM23_VALUE = 31;

	/**
	 * The '<em><b>SEED002 CLAIM24</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM24
	 * @model annotation="http://www.ionwright.org/seed claims='002/24'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM24_VALUE = 32;

	/**
	 * The '<em><b>SEED002 CLAIM25</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEED002_CLAIM25
	 * @model annotation="http://www.ionwright.org/seed claims='002/25'"
	 * @generated
	 * @ordered
	 */
	public static final int SEED002_CLAIM25_VALUE = 33;

	/**
	 * An array of all the '<em><b>Claim Variant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ClaimVariant[] VALUES_ARRAY =
		new ClaimVariant[] {
			SEED000_CLAIM1,
			SEED000_CLAIM2,
			SEED000_CLAIM3,
			SEED000_CLAIM4,
			SEED000_CLAIM5,
			SEED000_CLAIM6,
			SEED000_CLAIM7,
			SEED000_CLAIM8,
			SEED001_CLAIM1,
			SEED002_CLAIM1,
			SEED002_CLAIM2,
			SEED002_CLAIM3,
			SEED002_CLAIM4,
			SEED002_CLAIM5,
			SEED002_CLAIM6,
			SEED002_CLAIM7,
			SEED002_CLAIM8,
			SEED002_CLAIM9,
			SEED002_CLAIM10,
			SEED002_CLAIM11,
			SEED002_CLAIM12,
			SEED002_CLAIM13,
			SEED002_CLAIM14,
			SEED002_CLAIM15,
			SEED002_CLAIM16,
			SEED002_CLAIM17,
			SEED002_CLAIM18,
			SEED002_CLAIM19,
			SEED002_CLAIM20,
			SEED002_CLAIM21,
			SEED002_CLAIM22,
			SEED002_CLAIM23,
			SEED002_CLAIM24,
			SEED002_CLAIM25,
		};

	/**
	 * A public read-only list of all the '<em><b>Claim Variant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ClaimVariant> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Claim Variant</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClaimVariant get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClaimVariant result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Claim Variant</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClaimVariant getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClaimVariant result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Claim Variant</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClaimVariant get(int value) {
		switch (value) {
			case SEED000_CLAIM1_VALUE: return SEED000_CLAIM1;
			case SEED000_CLAIM2_VALUE: return SEED000_CLAIM2;
			case SEED000_CLAIM3_VALUE: return SEED000_CLAIM3;
			case SEED000_CLAIM4_VALUE: return SEED000_CLAIM4;
			case SEED000_CLAIM5_VALUE: return SEED000_CLAIM5;
			case SEED000_CLAIM6_VALUE: return SEED000_CLAIM6;
			case SEED000_CLAIM7_VALUE: return SEED000_CLAIM7;
			case SEED000_CLAIM8_VALUE: return SEED000_CLAIM8;
			case SEED001_CLAIM1_VALUE: return SEED001_CLAIM1;
			case SEED002_CLAIM1_VALUE: return SEED002_CLAIM1;
			case SEED002_CLAIM2_VALUE: return SEED002_CLAIM2;
			case SEED002_CLAIM3_VALUE: return SEED002_CLAIM3;
			case SEED002_CLAIM4_VALUE: return SEED002_CLAIM4;
			case SEED002_CLAIM5_VALUE: return SEED002_CLAIM5;
			case SEED002_CLAIM6_VALUE: return SEED002_CLAIM6;
			case SEED002_CLAIM7_VALUE: return SEED002_CLAIM7;
			case SEED002_CLAIM8_VALUE: return SEED002_CLAIM8;
			case SEED002_CLAIM9_VALUE: return SEED002_CLAIM9;
			case SEED002_CLAIM10_VALUE: return SEED002_CLAIM10;
			case SEED002_CLAIM11_VALUE: return SEED002_CLAIM11;
			case SEED002_CLAIM12_VALUE: return SEED002_CLAIM12;
			case SEED002_CLAIM13_VALUE: return SEED002_CLAIM13;
			case SEED002_CLAIM14_VALUE: return SEED002_CLAIM14;
			case SEED002_CLAIM15_VALUE: return SEED002_CLAIM15;
			case SEED002_CLAIM16_VALUE: return SEED002_CLAIM16;
			case SEED002_CLAIM17_VALUE: return SEED002_CLAIM17;
			case SEED002_CLAIM18_VALUE: return SEED002_CLAIM18;
			case SEED002_CLAIM19_VALUE: return SEED002_CLAIM19;
			case SEED002_CLAIM20_VALUE: return SEED002_CLAIM20;
			case SEED002_CLAIM21_VALUE: return SEED002_CLAIM21;
			case SEED002_CLAIM22_VALUE: return SEED002_CLAIM22;
			case SEED002_CLAIM23_VALUE: return SEED002_CLAIM23;
			case SEED002_CLAIM24_VALUE: return SEED002_CLAIM24;
			case SEED002_CLAIM25_VALUE: return SEED002_CLAIM25;
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
	private ClaimVariant(int value, String name, String literal) {
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
	
} //ClaimVariant
